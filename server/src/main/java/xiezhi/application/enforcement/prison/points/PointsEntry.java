package xiezhi.application.enforcement.prison.points;

import static xiezhi.kernel.fault.Check.that;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.PrisonDuty;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 计分流水: one fact with its points. Entries of a closed cycle are never touched; what is found later is a correction in the month in which it is found. */
@Standard(
        code = "prison.points-entry",
        name = "计分流水",
        basis = {"计分考核规定#6", "监狱法#82"},
        readers = {
            PrisonDuty.INTAKE,
            PrisonDuty.WARD,
            PrisonDuty.WARD_CHIEF,
            PrisonDuty.PENALTY,
            PrisonDuty.CUSTODY,
            PrisonDuty.EDUCATION,
            PrisonDuty.LIFE,
            PrisonDuty.COMMITTEE,
            PrisonDuty.WARDEN,
            PrisonDuty.BUREAU,
            PrisonDuty.PROCURATOR,
            PrisonDuty.INSPECT
        },
        keep = Keep.PERMANENT)
public record PointsEntry(
        @Key Ref<PointsEntry> id,
        @Item("服刑档案") @Listed Ref<CustodyFile> file,
        @Item("考核月") @Listed LocalDate month,
        @Item("部分") @Listed ScorePart part,
        @Item("类型") @Listed EntryKind kind,
        @Item("分值") @Listed BigDecimal points,
        @Item(value = "条款", size = 40) @Listed String clause,
        @Item("事实日期") @Listed LocalDate factDay,
        @Item(value = "事实", size = 2000, sealed = true) String fact,
        @Item("更正的月份") @Nullable LocalDate corrects,
        @Item("需要复核") @Listed boolean review,
        @Item(value = "复核意见", size = 500) @Nullable String reviewed,
        @Item("不受专项上限限制") boolean exempt,
        @Item("已撤回") boolean withdrawn) {

    public PointsEntry {
        that(points.signum() > 0, "分值应当大于零, 加扣由类型决定");
        that(kind != EntryKind.BASE, "基础分由规则计算, 不能录入");
        that((part == ScorePart.SPECIAL) == (kind == EntryKind.SPECIAL_BONUS), "专项加分只能记入专项部分");
    }

    /** Taken back before publication; it stays to be seen and counts for nothing. */
    public PointsEntry withdraw() {
        return new PointsEntry(
                id, file, month, part, kind, points, clause, factDay, fact, corrects, review, reviewed, exempt, true);
    }

    /** Looked at by somebody outside the ward, who found that the complaint has nothing to do with it. */
    public PointsEntry reviewedAs(String opinion) {
        return new PointsEntry(
                id, file, month, part, kind, points, clause, factDay, fact, corrects, false, opinion, exempt,
                withdrawn);
    }
}
