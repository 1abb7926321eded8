package xiezhi.application.enforcement.coop.contract;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.identity.CaseNumber;
import xiezhi.kernel.record.Item;

/** 刑罚执行文书: the judgment that has taken effect, with its papers and property section. */
public record PenaltyPapers(
        @Item("案号") CaseNumber caseNumber,
        @Item(value = "裁判机关", size = 100) String court,
        @Item("判决日期") LocalDate judged,
        @Item("生效日期") LocalDate effective,
        @Item(value = "罪名", size = 300) String crimes,
        @Item("刑罚种类") PenaltyCode penalty,
        @Item(value = "刑期年", min = 0) int years,
        @Item(value = "刑期月", min = 0) int months,
        @Item("刑期起日") @Nullable LocalDate starts,
        @Item("刑期止日") @Nullable LocalDate ends,
        @Item(value = "剥夺政治权利月数", min = 0) int politicalRightsMonths,
        @Item(value = "罚金数额", size = 20) @Nullable String fine,
        @Item(value = "财产性判项", size = 1000) String property,
        @Item(value = "文书清单", size = 500) String papers,
        @Item("犯罪时未满十八周岁") boolean minorAtOffence) {
    public PenaltyPapers {
        that(starts == null || ends == null || !ends.isBefore(starts), "止日不能早于起日");
        that(!effective.isBefore(judged), "生效日期不能早于判决日期");
    }
}
