package xiezhi.application.enforcement.sentence.commutation;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import xiezhi.application.enforcement.sentence.OffenceFlag;
import xiezhi.application.enforcement.sentence.PenaltyKind;
import xiezhi.application.enforcement.sentence.term.TermState;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;

/** 归类: which row of the table a person falls under. Where two fit, the stricter interval is taken and both are named. */
@LegalBasis({
    "减刑假释规定#6",
    "减刑假释规定#7",
    "减刑假释规定#8",
    "减刑假释规定#9",
    "减刑假释规定#10",
    "减刑假释规定#11",
    "减刑假释规定#13",
    "减刑假释规定#15",
    "减刑假释规定#16",
    "减刑假释规定#18",
    "减刑假释补充规定#2"
})
final class Classing {
    private static final int TEN_YEARS = 120;
    private static final int FIVE_YEARS = 60;

    private Classing() {}

    /** The code of the row, {@code C1} to {@code C17}. */
    static Ruling<String> of(CaseFacts facts, TermState state, Table table) {
        if (facts.isLifelong()) {
            return ruled("C11", "减刑假释规定#15", "终身监禁, 不得减刑、假释");
        }
        if (facts.isSuspended()) {
            return ruled("C17", "减刑假释规定#18", "宣告缓刑, 一般不适用减刑; 有重大立功表现的可以减刑并缩减考验期");
        }
        boolean spc19 = facts.has(OffenceFlag.CORRUPTION_SPC19) && table.knows("C12", facts.reported());
        return switch (state.sentenced()) {
            case PUBLIC_SURVEILLANCE, CRIMINAL_DETENTION ->
                discretion(state.sentenced().label());
            case FIXED_TERM -> fixed(facts, state, table, spc19);
            case LIFE -> spc19 ? corruption("C14", "减刑假释补充规定#3", "无期徒刑") : life(facts);
            case REPRIEVE -> spc19 && !limited(facts) ? corruption("C15", "减刑假释补充规定#4", "死刑缓期执行") : reprieve(facts);
        };
    }

    private static Ruling<String> fixed(CaseFacts facts, TermState state, Table table, boolean spc19) {
        if (soonOver(facts, state, table)) {
            return discretion("判决生效后剩余刑期不满二年的有期徒刑");
        }
        Period term = state.sentencedTerm() == null ? Period.ZERO : state.sentencedTerm();
        boolean ten = term.toTotalMonths() >= TEN_YEARS;
        if (spc19) {
            return corruption(ten ? "C13" : "C12", "减刑假释补充规定#2", ten ? "有期徒刑十年以上" : "有期徒刑不满十年");
        }
        List<Reason> strict = strict(facts, ten, "减刑假释规定#7");
        if (!strict.isEmpty()) {
            return strict(ten ? "C5" : "C4", strict, term.toTotalMonths() == TEN_YEARS && term.getDays() == 0);
        }
        return ten
                ? ruled("C3", "减刑假释规定#6", "有期徒刑十年以上")
                : term.toTotalMonths() >= FIVE_YEARS
                        ? ruled("C2", "减刑假释规定#6", "有期徒刑五年以上不满十年")
                        : ruled("C1", "减刑假释规定#6", "有期徒刑不满五年");
    }

    private static Ruling<String> strict(String code, List<Reason> why, boolean exactlyTen) {
        Ruling<String> ruling = Ruling.of(code, why);
        return exactlyTen ? ruling.because("减刑假释规定#7", "正好十年, 第一款十年以下和第二款十年以上都适用, 取间隔较长的第二款") : ruling;
    }

    private static Ruling<String> life(CaseFacts facts) {
        List<Reason> strict = lastingStrict(facts, "减刑假释规定#9", "数罪并罚被判处无期徒刑");
        return strict.isEmpty() ? ruled("C6", "减刑假释规定#8", "无期徒刑") : Ruling.of("C7", strict);
    }

    private static Ruling<String> reprieve(CaseFacts facts) {
        if (limited(facts)) {
            return ruled("C10", "减刑假释规定#13", "死刑缓期执行并限制减刑");
        }
        List<Reason> strict = lastingStrict(facts, "减刑假释规定#11", "数罪并罚被判处死刑缓期执行");
        return strict.isEmpty() ? ruled("C8", "减刑假释规定#10", "死刑缓期执行") : Ruling.of("C9", strict);
    }

    private static List<Reason> lastingStrict(CaseFacts facts, String basis, String combined) {
        List<Reason> strict = strict(facts, true, basis);
        if (CaseFacts.is(facts.sentence().combined())) {
            strict.add(new Reason(basis, combined));
        }
        return strict;
    }

    /** Why the person is among those for whom the provisions are stricter. */
    private static List<Reason> strict(CaseFacts facts, boolean heavy, String basis) {
        List<Reason> found = new ArrayList<>(2);
        for (OffenceFlag flag : OffenceFlag.values()) {
            if (facts.has(flag) && (OffenceFlag.anyListed(List.of(flag)) || heavy && flag == OffenceFlag.VIOLENT8)) {
                found.add(new Reason(basis, flag.label()));
            }
        }
        if (facts.propertyState().unwilling()) {
            found.add(new Reason(basis, "确有履行能力而不履行或者不全部履行财产性判项"));
        }
        if (heavy && facts.isTwoHeavy()) {
            found.add(new Reason(basis, "数罪并罚且其中两罪以上被判处十年以上有期徒刑"));
        }
        return found;
    }

    private static boolean soonOver(CaseFacts facts, TermState state, Table table) {
        LocalDate end = state.originalEnd();
        Period rest = table.period("discretion", "remaining", facts.reported());
        return end != null
                && end.isBefore(facts.sentence().effective().plus(rest).minusDays(1));
    }

    private static Ruling<String> discretion(String what) {
        return ruled("C16", "减刑假释规定#16", what + ", 可以酌情减刑, 起始时间可以适当缩短");
    }

    private static Ruling<String> corruption(String code, String basis, String what) {
        return ruled(code, basis, "适用2019年补充规定的贪污贿赂罪犯, " + what);
    }

    private static boolean limited(CaseFacts facts) {
        return facts.sentence().penalty() == PenaltyKind.REPRIEVE
                && CaseFacts.is(facts.sentence().limited());
    }

    private static Ruling<String> ruled(String code, String basis, String finding) {
        return Ruling.of(code, new Reason(basis, finding));
    }
}
