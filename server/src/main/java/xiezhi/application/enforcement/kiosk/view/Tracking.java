package xiezhi.application.enforcement.kiosk.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import xiezhi.foundation.deadlines.CaseClock;
import xiezhi.foundation.deadlines.Clocks;
import xiezhi.kernel.record.Ref;

/** 期限: the clocks of what somebody brought forward, as he reads them. */
@Component
class Tracking {
    private final Clocks clocks;

    Tracking(Clocks clocks) {
        this.clocks = clocks;
    }

    List<Map<String, Object>> of(Ref<?> file) {
        return clocks.of(file.id()).stream().map(Tracking::shown).toList();
    }

    private static Map<String, Object> shown(CaseClock clock) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("name", clock.name());
        shown.put("text", clock.text());
        shown.put("englishText", clock.englishText());
        shown.put("due", clock.due());
        shown.put("state", clock.state());
        shown.put("basis", clock.basis());
        return shown;
    }
}
