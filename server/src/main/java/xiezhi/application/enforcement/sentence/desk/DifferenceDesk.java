package xiezhi.application.enforcement.sentence.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.application.enforcement.sentence.DiscrepancyState;
import xiezhi.application.enforcement.sentence.Judgment;
import xiezhi.application.enforcement.sentence.JudgmentConflict;
import xiezhi.application.enforcement.sentence.JudgmentState;
import xiezhi.application.enforcement.sentence.SentenceDuty;
import xiezhi.application.enforcement.sentence.TermDiscrepancy;
import xiezhi.application.enforcement.sentence.Terms;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.May;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.identity.PlainText;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;

/** 刑期差异复核岗: writes to the court about what does not fit, and records its answer. It never changes a term by itself. */
@Service
@Transactional
@LegalBasis({"监狱法#32", "监狱法#42"})
public class DifferenceDesk {
    private final Records records;
    private final Terms terms;
    private final Clock clock;

    DifferenceDesk(Records records, Terms terms, Clock clock) {
        this.records = records;
        this.terms = terms;
        this.clock = clock;
    }

    /** 致函法院: the letter about the difference has gone out under its number. */
    @May(SentenceDuty.CHECK)
    public Stored<TermDiscrepancy> write(Ref<TermDiscrepancy> ref, int version, PlainText letter) {
        Stored<TermDiscrepancy> before = open(ref);
        return records.change(before.row().in(DiscrepancyState.WRITTEN, letter, today()), version);
    }

    /** 办结: the court corrected the paper, or explained why it holds; the paper that came with it is entered on its own. */
    @May(SentenceDuty.CHECK)
    public Stored<TermDiscrepancy> close(
            Ref<TermDiscrepancy> ref, int version, DiscrepancyState outcome, PlainText paper) {
        if (outcome != DiscrepancyState.CORRECTED && outcome != DiscrepancyState.EXPLAINED) {
            throw Refusal.under("监狱法#42", "只有法院的更正或者说明可以办结刑期差异", "请先致函法院, 收到答复后再办结");
        }
        Stored<TermDiscrepancy> before = open(ref);
        if (before.row().state() != DiscrepancyState.WRITTEN) {
            throw Refusal.under("监狱法#32", "尚未致函法院, 不能办结", "请先致函法院并登记文号");
        }
        return records.change(before.row().in(outcome, paper, today()), version);
    }

    /** 冲突办结: the court has answered which of two papers under one number holds; the other is annulled, the term computed anew. */
    @May(SentenceDuty.CHECK)
    public Stored<JudgmentConflict> settle(
            Ref<JudgmentConflict> ref, int version, Ref<Judgment> holds, PlainText answer) {
        Stored<JudgmentConflict> before = records.lock(JudgmentConflict.class, ref);
        JudgmentConflict conflict = before.row();
        if (conflict.closed() != null) {
            throw Refusal.state("该冲突已于%s办结".formatted(conflict.closed()), "请刷新后查看");
        }
        if (!holds.equals(conflict.known()) && !holds.equals(conflict.arrived())) {
            throw Refusal.under("监狱法#32", "只能以冲突双方的文书之一为准", "法院另行制作文书的, 请登记新的裁判文书");
        }
        Ref<Judgment> falls = holds.equals(conflict.known()) ? conflict.arrived() : conflict.known();
        Stored<Judgment> annulled = become(falls, JudgmentState.ANNULLED);
        Stored<Judgment> kept = become(holds, JudgmentState.IN_FORCE);
        if (terms.judgment(annulled.row().person()).isPresent()) {
            terms.recompute(annulled.row().person());
        }
        terms.recompute(kept.row().person());
        return records.change(conflict.settled(holds, answer, today()), version);
    }

    private Stored<Judgment> become(Ref<Judgment> ref, JudgmentState state) {
        Stored<Judgment> before = records.lock(Judgment.class, ref);
        return before.row().state() == state ? before : records.change(before.row().in(state), before.version());
    }

    private Stored<TermDiscrepancy> open(Ref<TermDiscrepancy> ref) {
        Stored<TermDiscrepancy> before = records.lock(TermDiscrepancy.class, ref);
        if (!before.row().state().open()) {
            throw Refusal.state("该差异已经办结: " + before.row().state().label(), "请刷新后查看");
        }
        return before;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Shanghai"));
    }
}
