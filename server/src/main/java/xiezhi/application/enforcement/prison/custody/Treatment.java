package xiezhi.application.enforcement.prison.custody;

import java.time.LocalDate;
import xiezhi.application.enforcement.prison.PrisonLaw;
import xiezhi.application.enforcement.prison.TreatmentLevel;
import xiezhi.application.enforcement.prison.points.CycleGrade;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Rule;
import xiezhi.kernel.rule.Ruling;

/** 分级处遇: which level the record of conduct suggests. The criteria are the province's (prov); custody management decides. */
public final class Treatment {
    private static final int MONTHS = 6;

    private Treatment() {}

    @Rule(name = "treatment-level", title = "分级处遇建议", summary = "根据入监时间、奖惩和考核等级建议处遇等级; 由狱政管理部门决定")
    @LegalBasis({"监狱法#63", "监狱法2012#39"})
    public static Ruling<TreatmentLevel> suggest(TreatmentFacts facts) {
        String basis = PrisonLaw.on(facts.day()).article("39", "63");
        LocalDate since = facts.day().minusMonths(MONTHS);
        long punished =
                facts.punished().stream().filter(day -> day.isAfter(since)).count();
        if (Boolean.TRUE.equals(facts.dangerous())) {
            return of(TreatmentLevel.STRICT, basis, "有脱逃、行凶或者自杀危险");
        }
        if (punished > 0) {
            return of(TreatmentLevel.STRICT, basis, "最近六个月受警告、记过或者禁闭%d次".formatted(punished));
        }
        if (!Boolean.TRUE.equals(facts.inducted())) {
            return of(TreatmentLevel.OBSERVE, basis, "尚在入监教育");
        }
        long good = facts.grades().stream()
                .limit(2)
                .filter(grade -> grade == CycleGrade.ACTIVE)
                .count();
        LocalDate half = facts.halfServed();
        if (good == 2 && half != null && half.isBefore(facts.day())) {
            return of(TreatmentLevel.LENIENT, basis, "最近两个周期为积极, 已服原判刑期一半");
        }
        if (facts.grades().stream()
                .findFirst()
                .filter(grade -> grade == CycleGrade.UNQUALIFIED)
                .isPresent()) {
            return of(TreatmentLevel.OBSERVE, basis, "最近一个周期为不合格");
        }
        return of(TreatmentLevel.NORMAL, basis, "没有从严或者从宽的情形");
    }

    private static Ruling<TreatmentLevel> of(TreatmentLevel level, String basis, String why) {
        return Ruling.of(level, new Reason(basis, "%s, 建议%s".formatted(why, level.label())));
    }
}
