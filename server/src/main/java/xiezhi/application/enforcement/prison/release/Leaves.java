package xiezhi.application.enforcement.prison.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.prison.PrisonLaw;
import xiezhi.application.enforcement.prison.PrisonParameters;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Rule;
import xiezhi.kernel.rule.Ruling;

/** 离监: going home on one's word, and going out under escort. */
public final class Leaves {
    private static final PrisonParameters FIGURES = PrisonParameters.shipped();

    private Leaves() {}

    @Rule(name = "home-leave", title = "离监探亲条件", summary = "有期徒刑、服刑过半、一贯表现好、保证和担保齐全, 才可以离监探亲")
    @LegalBasis({"监狱法#85", "监狱法2012#57", "离监探亲规定#3", "刑诉法解释#202"})
    public static Ruling<LeaveAnswer> home(LeaveFacts facts) {
        PrisonLaw law = PrisonLaw.on(facts.out());
        String basis = law.article("57", "85");
        List<Reason> faults = new ArrayList<>();
        need(faults, facts.fixedTerm(), basis, "只有有期徒刑罪犯可以离监探亲");
        LocalDate half = facts.halfServed();
        need(
                faults,
                half != null && half.isBefore(facts.out()), // on the day after the half ends, as for parole
                basis,
                "尚未服满原判刑期的一半" + (half == null ? "" : ", 至%s届满, 次日起可以离监 (刑诉法解释第202条)".formatted(half)));
        need(faults, yes(facts.goodConduct()), basis, "服刑期间没有一贯表现好的认定");
        need(faults, yes(facts.noRisk()), basis, "没有离监不致再危害社会的认定");
        if (law.revised()) {
            need(faults, yes(facts.promised()), basis, "缺少本人书面保证");
            need(faults, yes(facts.guaranteed()), basis, "缺少亲属担保");
            need(faults, yes(facts.policeTold()), basis, "尚未通知探亲地公安机关");
        }
        days(facts, faults);
        return answer(faults, facts.out(), facts.days(), basis, "符合离监探亲条件");
    }

    @LegalBasis("离监探亲规定#3")
    private static void days(LeaveFacts facts, List<Reason> faults) {
        int most = FIGURES.number("home-leave-most-days", facts.out());
        int least = FIGURES.number("home-leave-least-days", facts.out());
        need(
                faults,
                facts.days() >= least && facts.days() <= most,
                "离监探亲规定#3",
                "每次%d至%d日, 拟定%d日".formatted(least, most, facts.days()));
        LocalDate last = facts.lastBack();
        int months = FIGURES.number("home-leave-months-between", facts.out());
        need(
                faults,
                last == null || !last.plusMonths(months).isAfter(facts.out()),
                "离监探亲规定#3",
                "距上次探亲不满%d个月".formatted(months));
    }

    @Rule(name = "special-leave", title = "特许离监条件", summary = "亲属病危、死亡或者家庭重大变故, 书面申请, 由民警押解")
    @LegalBasis({"监狱法#86", "离监探亲规定#10"})
    public static Ruling<LeaveAnswer> special(SpecialLeaveFacts facts) {
        String basis = PrisonLaw.on(facts.out()).revised() ? "监狱法#86" : "离监探亲规定#10";
        List<Reason> faults = new ArrayList<>();
        need(faults, facts.fixedTerm(), basis, "只有有期徒刑罪犯可以特许离监");
        need(faults, facts.ground() != null, basis, "没有亲属病危、死亡或者家庭重大变故的情形");
        need(faults, yes(facts.applied()), basis, "缺少书面申请");
        need(faults, facts.escorts() >= 2, basis, "特许离监必须由人民警察押解, 至少两名");
        int most = FIGURES.number("special-leave-days", facts.out());
        need(
                faults,
                facts.days() <= most,
                FIGURES.basis("special-leave-days", facts.out()),
                "应当在%d日内返回".formatted(most));
        return answer(faults, facts.out(), facts.days(), basis, "符合特许离监条件, 全程押解");
    }

    private static Ruling<LeaveAnswer> answer(
            List<Reason> faults, LocalDate out, int days, String basis, String words) {
        if (!faults.isEmpty()) {
            return Ruling.of(new LeaveAnswer(false, null), faults);
        }
        LocalDate back = out.plusDays(days - 1L);
        return Ruling.of(new LeaveAnswer(true, back), new Reason(basis, "%s, 至%s返监".formatted(words, back)));
    }

    private static void need(List<Reason> faults, boolean holds, String basis, String otherwise) {
        if (!holds) {
            faults.add(new Reason(basis, otherwise));
        }
    }

    private static boolean yes(@Nullable Boolean fact) {
        return Boolean.TRUE.equals(fact);
    }
}
