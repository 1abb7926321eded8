package xiezhi.application.enforcement.kiosk;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.person.Person;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Searched;
import xiezhi.kernel.record.Standard;

/** 自助终端申请: what somebody asked at a terminal, and what became of it; he follows it himself. */
@Standard(code = "kiosk.request", name = "自助终端申请", basis = "狱务公开意见#1", title = "number", readers = KioskDuty.WARD)
public record KioskRequest(
        @Key Ref<KioskRequest> id,
        @Item(value = "编号", size = 40) @Listed @Searched String number,
        @Item("状态") @Listed RequestState state,
        @Item("申请人") Ref<Person> person,
        @Item("姓名") @Listed PersonName name,
        @Item(value = "档案编号", size = 60) @Listed String fileNumber,
        @Item("事项") @Listed RequestKind kind,

        @Item(value = "说明", size = 500, sealed = true) @Nullable
        String text,

        @Item("提交日期") @Listed LocalDate askedOn,
        @Item("办结日期") @Listed @Nullable LocalDate closedOn,
        @Item(value = "答复", size = 500) @Nullable String answer) {

    public KioskRequest {
        that(state == RequestState.SENT || state == RequestState.TAKEN || closedOn != null, "办结的应当有办结日期");
        that(kind != RequestKind.OTHER || text != null, "其他事项请说明");
    }

    /** The request, taken in hand. */
    public KioskRequest taken() {
        return new KioskRequest(
                id, number, RequestState.TAKEN, person, name, fileNumber, kind, text, askedOn, null, null);
    }

    /** The request, at its end. */
    public KioskRequest closed(RequestState as, LocalDate on, @Nullable String with) {
        return new KioskRequest(id, number, as, person, name, fileNumber, kind, text, askedOn, on, with);
    }
}
