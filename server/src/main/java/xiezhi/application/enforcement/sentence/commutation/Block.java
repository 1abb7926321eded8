package xiezhi.application.enforcement.sentence.commutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.sentence.PenaltyKind;
import xiezhi.application.enforcement.sentence.term.Reckoning;
import xiezhi.application.enforcement.sentence.term.TermState;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;

/**
 * 不得报请的期间: a stretch of time in which nothing may be proposed.
 *
 * @param until the first day after it; null while its end is open
 * @param liftedByMajor whether major merit goes before it
 */
public record Block(
        String rule, String code, LocalDate from, @Nullable LocalDate until, boolean liftedByMajor, Reason why) {

    /** All stretches that the facts bring about. */
    @LegalBasis({"减刑假释规定#21", "减刑假释财产规定#4", "减刑假释财产规定#6"})
    public static List<Block> of(CaseFacts facts, TermState state, Table table) {
        List<Block> blocks = new ArrayList<>(2);
        for (NewCrime crime : facts.newCrimes() == null ? List.<NewCrime>of() : facts.newCrimes()) {
            blocks.add(ofCrime(crime, state, table));
        }
        for (PropertyBlock found : facts.propertyBlocks() == null ? List.<PropertyBlock>of() : facts.propertyBlocks()) {
            table.figures()
                    .find("modifier.M6", facts.reported())
                    .ifPresent(figure -> blocks.add(ofProperty(found, figure.period("wait"))));
        }
        if (facts.propertyState().unwilling()
                && table.figures().find("modifier.M6", facts.reported()).isPresent()) {
            blocks.add(new Block(
                    "M6",
                    "PROPERTY_UNPERFORMED",
                    facts.reported(),
                    null,
                    true,
                    new Reason("减刑假释财产规定#4", "有财产性判项履行能力, 应当在履行后方可减刑、假释")));
        }
        return blocks;
    }

    private static Block ofCrime(NewCrime crime, TermState state, Table table) {
        LocalDate life = state.becameLife();
        if (crime.duringReprieve()) {
            LocalDate from = life == null ? crime.finalOn() : life;
            LocalDate until =
                    life == null ? null : Reckoning.after(life, table.period("modifier.M4", "in-reprieve", from));
            return crime(from, until, "死刑缓期执行期间又故意犯罪, 减为无期徒刑后五年内不予减刑");
        }
        boolean forLife = crime.penalty() == PenaltyKind.LIFE || crime.penalty() == PenaltyKind.REPRIEVE;
        LocalDate until = Reckoning.after(
                crime.finalOn(), table.period("modifier.M4", forLife ? "life" : "fixed", crime.finalOn()));
        return crime(
                crime.finalOn(),
                until,
                "服刑期间又故意犯罪, 自新罪判决确定之日%s起%s内不予减刑".formatted(crime.finalOn(), forLife ? "四年" : "三年"));
    }

    private static Block crime(LocalDate from, @Nullable LocalDate until, String why) {
        String to = until == null ? "" : ", 至%s止".formatted(until.minusDays(1));
        return new Block("M4", "NEW_CRIME_BLOCK", from, until, false, new Reason("减刑假释规定#21", why + to));
    }

    private static Block ofProperty(PropertyBlock found, java.time.Period wait) {
        LocalDate over = found.over();
        LocalDate until = over == null ? null : Reckoning.after(over, wait);
        String what = found.ground() == null ? "确有履行能力而不履行的情形" : found.ground().label();
        String why = until == null
                ? "%s发现%s, 尚未消失或者履行完毕, 不得报请".formatted(found.found(), what)
                : "%s发现%s, %s消失或者履行完毕, 六个月后的%s起方可报请".formatted(found.found(), what, over, until);
        return new Block("M6", "PROPERTY_BLOCK", found.found(), until, true, new Reason("减刑假释财产规定#6", why));
    }

    /** Whether the day falls into it. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
