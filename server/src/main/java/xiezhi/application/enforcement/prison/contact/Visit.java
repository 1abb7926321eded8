package xiezhi.application.enforcement.prison.contact;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.PrisonDuty;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 会见通话: one visit, call or letter with whom, how long, and whether it was listened to. */
@Standard(
        code = "prison.visit",
        name = "会见通话",
        basis = {"监狱法#69", "监狱法#70"},
        title = "number",
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
        keep = Keep.TEN_YEARS)
public record Visit(
        @Key Ref<Visit> id,
        @Item("服刑档案") @Listed Ref<CustodyFile> file,
        @Item(value = "编号", size = 40) @Listed String number,
        @Item("状态") @Listed VisitState state,
        @Item("方式") @Listed Channel channel,
        @Item("对象") @Listed Counterpart counterpart,
        @Item("对象姓名") PersonName counterpartName,
        @Item(value = "关系", size = 30) @Nullable String relation,
        @Item("日期") @Listed LocalDate day,
        @Item(value = "分钟", min = 0) int minutes,
        @Item(value = "人数", min = 0) int people,
        @Item("监听") boolean monitored,
        @Item(value = "结束说明", size = 300) @Nullable String endNote) {

    public Visit {
        that(!monitored || counterpart != Counterpart.DEFENCE_COUNSEL, "辩护律师会见不被监听");
    }

    Visit in(VisitState next, @Nullable String note) {
        return new Visit(
                id,
                file,
                number,
                next,
                channel,
                counterpart,
                counterpartName,
                relation,
                day,
                minutes,
                people,
                monitored,
                note);
    }
}
