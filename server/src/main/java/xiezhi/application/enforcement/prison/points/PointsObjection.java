package xiezhi.application.enforcement.prison.points;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.prison.PrisonDuty;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Searched;
import xiezhi.kernel.record.Standard;

/** 计分异议: an inmate disagrees with a published score; the ward answers, then the prison. */
@Standard(
        code = "prison.points-objection",
        name = "计分异议",
        basis = {"计分考核规定#11"},
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
public record PointsObjection(
        @Key Ref<PointsObjection> id,
        @Item("月度计分") @Listed Ref<PointsMonth> pointsMonth,
        @Item(value = "编号", size = 40) @Listed @Searched String number,
        @Item("状态") @Listed ObjectionState state,
        @Item(value = "理由", size = 1000, sealed = true) String grounds,
        @Item("提出日期") @Listed LocalDate filedOn,
        @Item(value = "监区答复", size = 1000) @Nullable String wardAnswer,
        @Item(value = "监狱复核意见", size = 1000) @Nullable String prisonAnswer) {

    PointsObjection in(ObjectionState next, @Nullable String ward, @Nullable String prison) {
        return new PointsObjection(
                id,
                pointsMonth,
                number,
                next,
                grounds,
                filedOn,
                ward == null ? wardAnswer : ward,
                prison == null ? prisonAnswer : prison);
    }
}
