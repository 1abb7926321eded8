package xiezhi.application.enforcement.community.entry;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.community.Supervisee;
import xiezhi.application.enforcement.community.TermReckoning;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;
import xiezhi.kernel.rule.Verdict;

/** 期限核算: asks the rule for the end that the papers lead to, and lays it beside the end that they print. */
@LegalBasis({"社区矫正法#20", "刑法#41", "刑法#73", "刑法#83"})
final class Reckoning {
    private static final String PAPERS = "社区矫正法#20";
    private final PapersForm papers;
    private final Ruling<CategoryTerm.Answer> ruling;

    private Reckoning(PapersForm papers, Ruling<CategoryTerm.Answer> ruling) {
        this.papers = papers;
        this.ruling = ruling;
    }

    static Reckoning of(PapersForm papers) {
        Ruling<CategoryTerm.Answer> ruling = CategoryTerm.end(new CategoryTermFacts(
                papers.category(),
                papers.penalty(),
                papers.term() == null ? null : papers.term().period(),
                papers.probation() == null ? null : papers.probation().period(),
                papers.firstDay(),
                papers.remainingEnd(),
                papers.forLife(),
                papers.held()));
        return new Reckoning(papers, ruling);
    }

    /** 核算结论: in words, and whether the papers can be taken as they are. */
    record Shown(String text, boolean settled) implements Verdict {
        @Override
        public boolean holds() {
            return settled;
        }

        Shown and(String more) {
            return new Shown(text + "; " + more, settled);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** What the officer sees before the button. */
    Ruling<Shown> shown() {
        String text = "矫正期自%s起至%s止".formatted(papers.firstDay(), computed());
        if (!differs()) {
            return new Ruling<>(new Shown(text, true), reasons());
        }
        boolean said = explained() != null;
        String differs = said ? ", 与文书不一致, 已写明说明" : ", 与文书不一致, 须写明说明";
        return new Ruling<>(new Shown(text + differs, said), reasons());
    }

    /** The end that counts, once whatever differs has been explained. */
    LocalDate settled() {
        if (computed().isBefore(papers.firstDay())) {
            throw Unfit.field("custody", "折抵后刑期已满, 不再交付社区矫正, 请与决定机关核对");
        }
        if (ends().isBefore(papers.firstDay())) {
            throw Unfit.field("printedEnd", "文书载明的矫正期止早于矫正期起, 请与决定机关核对");
        }
        if (differs() && explained() == null) {
            throw Unfit.field("difference", "计算至%s, 与文书不一致或者不在法定幅度内, 请写明说明".formatted(computed()));
        }
        return ends();
    }

    boolean differs() {
        return !ruling.value().within() || !ends().equals(computed());
    }

    /** The reasons of the rule, and what is to be said of the printed end. */
    List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>(ruling.reasons());
        LocalDate printed = papers.printedEnd();
        if (printed != null) {
            long days = ChronoUnit.DAYS.between(computed(), printed);
            reasons.add(new Reason(
                    PAPERS,
                    days == 0
                            ? "与文书载明的矫正期止一致"
                            : "文书载明至%s, 计算至%s, 相差%d日; 以文书为准执行, 并函请决定机关核对"
                                    .formatted(printed, computed(), Math.abs(days))));
        }
        if (differs() && explained() != null) {
            reasons.add(new Reason(PAPERS, "说明: " + explained()));
        }
        return reasons;
    }

    TermReckoning row(Ref<Supervisee> who, LocalDate today) {
        return new TermReckoning(
                Ref.next(),
                who,
                today,
                papers.penalty(),
                papers.term(),
                papers.forLife(),
                papers.probation(),
                papers.firstDay(),
                papers.held(),
                papers.remainingEnd(),
                computed(),
                papers.printedEnd(),
                differs(),
                differs() ? explained() : null,
                reasons().stream().map(r -> r.basis() + " " + r.finding()).collect(Collectors.joining("\n")));
    }

    private LocalDate computed() {
        return ruling.value().end();
    }

    private LocalDate ends() {
        return papers.printedEnd() == null ? computed() : papers.printedEnd();
    }

    private @Nullable String explained() {
        String said = papers.difference();
        return said == null || said.isBlank() ? null : said.strip();
    }
}
