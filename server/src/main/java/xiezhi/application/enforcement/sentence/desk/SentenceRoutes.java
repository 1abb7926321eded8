package xiezhi.application.enforcement.sentence.desk;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.application.enforcement.sentence.DiscrepancyState;
import xiezhi.application.enforcement.sentence.Judgment;
import xiezhi.application.enforcement.sentence.SentenceDuty;
import xiezhi.application.enforcement.sentence.TermEntry;
import xiezhi.application.enforcement.sentence.Terms;
import xiezhi.application.enforcement.sentence.commutation.CaseFacts;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Rendering;
import xiezhi.foundation.standards.Intake;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.May;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.identity.PlainText;
import xiezhi.kernel.record.RecordType;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rulebook.Facts;

/** 刑罚执行科的工作面. */
@RestController
@RequestMapping("/api/sentence")
class SentenceRoutes {
    private final Terms terms;
    private final Sheets sheets;
    private final DifferenceDesk differences;
    private final Intake intake;
    private final Rendering rendering;

    SentenceRoutes(Terms terms, Sheets sheets, DifferenceDesk differences, Intake intake, Rendering rendering) {
        this.terms = terms;
        this.sheets = sheets;
        this.differences = differences;
        this.intake = intake;
        this.rendering = rendering;
    }

    /** The sheet of a person: term, commutation, parole, each with its reasons. */
    @GetMapping("/persons/{person}/sheet")
    @May({SentenceDuty.TERM, SentenceDuty.READ, SentenceDuty.CHECK})
    TermSheet sheet(@PathVariable UUID person, @RequestParam @Nullable LocalDate on) {
        return sheets.of(Ref.of(person), on);
    }

    /** The sheet of facts that an officer gives; nothing of it is kept. */
    @PostMapping("/sheet")
    @May({SentenceDuty.TERM, SentenceDuty.READ, SentenceDuty.CHECK})
    TermSheet reckon(@RequestBody Map<String, Object> facts) {
        return Sheets.of(Facts.read(CaseFacts.class, facts, sheets.today()));
    }

    /** 登记裁判文书. */
    @PostMapping("/judgments")
    @ResponseStatus(HttpStatus.CREATED)
    @May(SentenceDuty.TERM)
    Map<String, Object> enter(@RequestBody Map<String, Object> body) {
        Judgment judgment = intake.fresh(RecordType.of(Judgment.class), body);
        return rendering.row(terms.enter(judgment, Placement.in(unit())));
    }

    /** 登记刑期变动. */
    @PostMapping("/ledger")
    @ResponseStatus(HttpStatus.CREATED)
    @May(SentenceDuty.TERM)
    Map<String, Object> apply(@RequestBody Map<String, Object> body) {
        return rendering.row(terms.apply(intake.fresh(RecordType.of(TermEntry.class), body)));
    }

    /** 致函法院的文号. */
    record LetterBody(int version, PlainText letter) {}

    @PostMapping("/discrepancies/{id}/write")
    @May(SentenceDuty.CHECK)
    Map<String, Object> write(@PathVariable UUID id, @RequestBody LetterBody body) {
        return rendering.row(differences.write(Ref.of(id), body.version(), body.letter()));
    }

    /** 法院的更正或者说明. */
    record OutcomeBody(int version, DiscrepancyState outcome, PlainText paper) {}

    @PostMapping("/discrepancies/{id}/close")
    @May(SentenceDuty.CHECK)
    Map<String, Object> close(@PathVariable UUID id, @RequestBody OutcomeBody body) {
        return rendering.row(differences.close(Ref.of(id), body.version(), body.outcome(), body.paper()));
    }

    /** 法院对冲突文书的答复. */
    record AnswerBody(int version, UUID holds, PlainText answer) {}

    @PostMapping("/conflicts/{id}/settle")
    @May(SentenceDuty.CHECK)
    Map<String, Object> settle(@PathVariable UUID id, @RequestBody AnswerBody body) {
        return rendering.row(differences.settle(Ref.of(id), body.version(), Ref.of(body.holds()), body.answer()));
    }

    private static UUID unit() {
        UUID unit = Acting.current().unit();
        if (unit == null) {
            throw Unfit.because("请先选择任职单位");
        }
        return unit;
    }
}
