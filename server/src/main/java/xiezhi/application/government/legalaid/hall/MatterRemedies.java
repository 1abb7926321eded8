package xiezhi.application.government.legalaid.hall;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import xiezhi.application.government.legalaid.AidObjection;
import xiezhi.application.government.legalaid.AidState;
import xiezhi.application.government.legalaid.file.AidFiles;
import xiezhi.application.government.legalaid.file.Letters;
import xiezhi.application.government.legalaid.file.OpenFile;

/** 救济途径: what can be done against a decision, where, and until which day. */
@Component
class MatterRemedies {
    private final AidFiles files;
    private final Letters letters;

    MatterRemedies(AidFiles files, Letters letters) {
        this.files = files;
        this.letters = letters;
    }

    /** 救济: the Act sets no last day for the objection itself; it can be made at once. */
    record Remedy(String name, String english, String body, String lastDay, String basis) {}

    List<Remedy> of(OpenFile file) {
        AidState state = file.row().state();
        List<Remedy> remedies = new ArrayList<>();
        if (state == AidState.REFUSED || state == AidState.TERMINATED) {
            remedies.add(new Remedy("提出异议", "Objection", letters.bureau(file).fullName(), "", "法律援助法#49.1"));
        }
        if (state == AidState.MAINTAINED) {
            files.latest(AidObjection.class, file.ref()).ifPresent(objection -> {
                remedies.add(new Remedy(
                        "申请行政复议",
                        "Reconsideration",
                        "本级人民政府",
                        String.valueOf(objection.row().reconsiderBy()),
                        "行政复议法#20"));
                remedies.add(new Remedy(
                        "提起行政诉讼", "Suit", "人民法院", String.valueOf(objection.row().sueBy()), "行政诉讼法#46"));
            });
        }
        return remedies;
    }
}
