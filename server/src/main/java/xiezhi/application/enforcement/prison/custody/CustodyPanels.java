package xiezhi.application.enforcement.prison.custody;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.CustodyState;
import xiezhi.application.enforcement.prison.TreatmentLevel;
import xiezhi.application.enforcement.prison.release.ReleaseAnswer;
import xiezhi.application.enforcement.prison.release.ReleaseFacts;
import xiezhi.application.enforcement.prison.release.ReleaseKind;
import xiezhi.application.enforcement.prison.release.Releases;
import xiezhi.application.enforcement.sentence.Terms;
import xiezhi.application.enforcement.sentence.term.TermState;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.casework.Panel;
import xiezhi.kernel.rule.Ruling;

/** 服刑档案规则栏: the term and the treatment level as the rules see them. */
@Component
class CustodyPanels {
    private final Terms terms;
    private final Conduct conduct;

    CustodyPanels(Terms terms, Conduct conduct) {
        this.terms = terms;
        this.conduct = conduct;
    }

    List<Panel> of(OpenFile<CustodyFile> file) {
        List<Panel> panels = new ArrayList<>();
        CustodyFile row = file.row();
        if (terms.judgment(row.person()).isPresent()) {
            Ruling<TermState> term = terms.term(row.person());
            LocalDate end = term.value().end();
            String words = end == null ? term.value().penalty().label() : "刑期至%s止".formatted(end);
            panels.add(Panel.of("刑期", "Term", words, term));
            LocalDate release = end;
            if (release != null && row.inCustody()) {
                Ruling<ReleaseAnswer> day = Releases.day(new ReleaseFacts(
                        file.today(),
                        ReleaseKind.TERM_END,
                        release,
                        null,
                        null,
                        false,
                        row.state() == CustodyState.OUT_TEMP,
                        false));
                panels.add(Panel.of("释放日", "Release", String.valueOf(day.value().releaseOn()), day));
            }
        }
        if (row.inCustody()) {
            Ruling<TreatmentLevel> level = conduct.treatment(file.ref(), row, file.today());
            panels.add(Panel.of("分级处遇建议", "Treatment level", level.value().label(), level));
        }
        return panels;
    }
}
