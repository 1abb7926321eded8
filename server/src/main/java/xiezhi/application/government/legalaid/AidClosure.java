package xiezhi.application.government.legalaid;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.identity.Money;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 结案: the lawyer's report with its papers, then score, grade and closing day. */
@Standard(
        code = "legalaid.closure",
        name = "法律援助结案",
        basis = "法律援助法#50",
        readers = {AidDuty.CLOSE, AidDuty.LEAD, AidDuty.HANDLE, AidDuty.STATISTICS})
public record AidClosure(
        @Key Ref<AidClosure> id,
        @Item("案件") Ref<AidApplication> application,
        @Item("办理结果") @Listed CaseResult result,
        @Item(value = "办案小时数", min = 0) int hours,
        @Item("取得或者挽回的金额") @Nullable Money amount,
        @Item(value = "办理情况报告", size = 5000, sealed = true) String summary,
        @Item("材料") List<AidMaterial> materials,
        @Item("报送日期") @Listed LocalDate reportedOn,
        @Item("评分明细") List<Score> scores,
        @Item("质量等级") @Listed @Nullable QualityGrade grade,
        @Item("结案日期") @Nullable LocalDate closedOn) {

    /** 评分: one part of the score and its points. */
    public record Score(
            @Item(value = "评分项", size = 50) String part,
            @Item(value = "得分", min = 0) int points) {}

    public AidClosure {
        materials = List.copyOf(materials);
        scores = List.copyOf(scores);
        that(hours >= 0 && hours <= 5000, "办案小时数应当在0至5000之间, 现为%d", hours);
        that(!summary.isBlank(), "办理情况报告不能为空");
        that((grade == null) == (closedOn == null), "结案应当同时有质量等级和结案日期");
    }

    public AidClosure graded(QualityGrade as, List<Score> parts, LocalDate day) {
        return new AidClosure(id, application, result, hours, amount, summary, materials, reportedOn, parts, as, day);
    }
}
