package xiezhi.application.enforcement.sentence.commutation;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.sentence.OffenceFlag;
import xiezhi.application.enforcement.sentence.PenaltyKind;
import xiezhi.application.enforcement.sentence.sealing.Age;
import xiezhi.application.enforcement.sentence.term.TermState;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;

/** 从宽: who may have the amount widened, or the waiting time shortened, by at most a third. */
@LegalBasis({"减刑假释规定#19", "减刑假释规定#20", "减刑假释规定#39"})
final class Leniency {
    private static final int TEN_YEARS = 120;

    private Leniency() {}

    /** Why, when the person is one of them. */
    static Optional<Reason> of(CaseFacts facts, TermState state, Table table) {
        LocalDate born = facts.bornOn();
        int minor = table.number("modifier.M3", "minor-age", facts.reported());
        if (born != null && Age.at(born, facts.delivered()) < minor && !graveOffence(facts, state)) {
            return Optional.of(new Reason("减刑假释规定#19", "服刑期间不满十八周岁, 且不属于刑法第八十一条第二款的罪行, 可以放宽或者缩短不超过三分之一"));
        }
        return facts.isInfirm() ? infirm(facts, born, table) : Optional.empty();
    }

    private static Optional<Reason> infirm(CaseFacts facts, @Nullable LocalDate born, Table table) {
        int old = table.number("modifier.M3", "old-age", facts.reported());
        String who = born != null && Age.at(born, facts.reported()) >= old
                ? "报请时年满六十五周岁"
                : facts.isIll() ? "患严重疾病" : facts.isDisabled() ? "身体残疾" : null;
        return Optional.ofNullable(who).map(w -> new Reason("减刑假释规定#20", w + ", 基本丧失劳动能力、生活难以自理, 可以放宽或者缩短不超过三分之一"));
    }

    /** 刑法 art. 81 par. 2: recidivists, and the eight violent crimes with ten years or more. */
    private static boolean graveOffence(CaseFacts facts, TermState state) {
        boolean ten = state.sentenced() == PenaltyKind.LIFE
                || state.sentenced() == PenaltyKind.REPRIEVE
                || state.sentencedTerm() != null && state.sentencedTerm().toTotalMonths() >= TEN_YEARS;
        return facts.has(OffenceFlag.RECIDIVIST) || facts.has(OffenceFlag.VIOLENT8) && ten;
    }
}
