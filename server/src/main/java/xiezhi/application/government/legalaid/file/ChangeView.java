package xiezhi.application.government.legalaid.file;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.application.government.lawyer.Practitioners;
import xiezhi.application.government.legalaid.AidChange;
import xiezhi.application.government.legalaid.AidDuty;
import xiezhi.kernel.act.Acting;

/** 更换请求呈现: the newest request for another lawyer, to those who answer it; the lawyer complained of does not see it. */
@Component
class ChangeView {
    private final AidFiles files;
    private final Practitioners practitioners;

    ChangeView(AidFiles files, Practitioners practitioners) {
        this.files = files;
        this.practitioners = practitioners;
    }

    @Nullable
    Map<String, Object> of(OpenFile file) {
        boolean concerned =
                Acting.current().holds(AidDuty.ASSIGN) || Acting.current().holds(AidDuty.LEAD);
        return concerned
                ? files.latest(AidChange.class, file.ref())
                        .map(found -> shown(found.row()))
                        .orElse(null)
                : null;
    }

    private Map<String, Object> shown(AidChange request) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("open", request.open());
        shown.put("asker", request.asker().name());
        shown.put("lawyer", practitioners.get(request.lawyer()).person().name().value());
        shown.put("reason", request.reason());
        shown.put("askedOn", request.askedOn());
        shown.put("outcome", request.outcome());
        shown.put("answer", request.answer());
        return shown;
    }
}
