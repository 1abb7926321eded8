package xiezhi.application.enforcement.prison.custody;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.sentence.Charge;
import xiezhi.application.enforcement.sentence.Judgment;
import xiezhi.application.enforcement.sentence.Terms;
import xiezhi.foundation.documents.IssuedDocument;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.rule.LegalBasis;

/** 罪犯入监登记表: the first sheet of the file, with who came and on which judgment. */
@Component
@LegalBasis("监狱法#32")
class AdmissionSheet {
    private final CustodyFiles custody;
    private final Terms terms;

    AdmissionSheet(CustodyFiles custody, Terms terms) {
        this.custody = custody;
        this.terms = terms;
    }

    IssuedDocument write(CustodyFile admitted, LocalDate on) {
        Map<String, Object> values = new HashMap<>();
        values.put("source", admitted.source());
        if (admitted.born() != null) {
            values.put("born", admitted.born());
        }
        terms.judgment(admitted.person()).map(Stored::row).ifPresent(judgment -> {
            values.put("court", judgment.court().toString());
            values.put("judgment", judgment.number().toString());
            values.put("crimes", crimes(judgment));
            values.put("penalty", penalty(judgment));
        });
        return custody.letter("admission-form", admitted.id(), admitted, on, values);
    }

    private static String crimes(Judgment judgment) {
        return judgment.charges().stream().map(Charge::crime).collect(Collectors.joining("、"));
    }

    private static String penalty(Judgment judgment) {
        return judgment.penalty().label() + (judgment.term() == null ? "" : judgment.term());
    }
}
