package xiezhi.application.enforcement.drugrehab;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Searched;
import xiezhi.kernel.record.Share;
import xiezhi.kernel.record.Standard;

/** 分区流转: the brigade proposes, the assessment centre finds, the head decides. */
@Standard(
        code = "drugrehab.zone-move",
        name = "分区流转",
        basis = "戒毒条例#30",
        title = "number",
        readers = {RehabDuty.RECEIVE, RehabDuty.BRIGADE, RehabDuty.ASSESS, RehabDuty.HEAD, RehabDuty.BUREAU},
        share = Share.NEVER,
        keep = Keep.WITH_CASE_FILE)
public record ZoneMove(
        @Key Ref<ZoneMove> id,
        @Item("戒毒档案") Ref<RehabCase> rehab,
        @Item("状态") @Listed ZoneMoveState state,
        @Item(value = "档案号", size = 60) @Listed @Searched String number,
        @Item("现分区") @Listed Zone fromZone,
        @Item("拟进入分区") @Listed Zone toZone,
        @Item("进入现分区之日") LocalDate entered,
        @Item(value = "提出理由", size = 500) String reason,
        @Item("生理脱毒") @Nullable Outcome physiological,
        @Item("身心康复") @Nullable Outcome physicalMental,
        @Item("行为表现") @Nullable Outcome behaviour,
        @Item("社会环境与适应能力") @Nullable SocialOutcome social,
        @Item("阶段评估之日") @Nullable LocalDate assessed,
        @Item("阶段评估结果") @Nullable Outcome phase) {

    public ZoneMove {
        that(fromZone != toZone, "拟进入分区与现分区相同");
        that((assessed == null) == (phase == null), "阶段评估之日和结果应当一并填写");
    }

    /** The same move in another state. */
    public ZoneMove in(ZoneMoveState next) {
        return new ZoneMove(
                id, rehab, next, number, fromZone, toZone, entered, reason, physiological, physicalMental, behaviour, social,
                assessed, phase);
    }

    /** The same move with the four contents of the phase; it passes when the first three do. */
    public ZoneMove assessed(Outcome body, Outcome mind, Outcome conduct, SocialOutcome around, LocalDate on) {
        boolean pass = body == Outcome.PASS && mind == Outcome.PASS && conduct == Outcome.PASS;
        return new ZoneMove(
                id, rehab, ZoneMoveState.ASSESSED, number, fromZone, toZone, entered, reason, body, mind, conduct, around, on,
                pass ? Outcome.PASS : Outcome.FAIL);
    }

}
