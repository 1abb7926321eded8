package xiezhi.application.enforcement.person.risk;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;

/**
 * 评估事实: everything that the instrument knows. What it may not know has no place here: ethnicity, religion, origin, relatives'
 * records, complaints made, sealed records.
 */
public record RiskFacts(
        @Item("评估之日") LocalDate on,
        @Item(value = "前科次数, 不含封存的记录", min = 0) int priorConvictions,
        @Item(value = "初次犯罪年龄", min = 12) int ageAtFirstOffence,
        @Item("暴力犯罪或者毒品犯罪") boolean violentOrDrugCrime,
        @Item("住所") Footing housing,
        @Item("工作") Footing work,
        @Item("家庭联系") FamilyTie familyTie,
        @Item("物质使用") SubstanceUse substanceUse,
        @Item("态度") Attitude attitude,
        @Item(value = "近六个月违规次数", min = 0) int incidents,
        @Item("有职业证书或者工作机会") @Nullable Boolean jobOffer,
        @Item("家属已确认接回") @Nullable Boolean pickupConfirmed) {
    public RiskFacts {
        that(ageAtFirstOffence <= 120, "初次犯罪年龄 %d 超出范围", ageAtFirstOffence);
    }
}
