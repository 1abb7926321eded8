package xiezhi.foundation.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.foundation.security.Administrators;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Owner;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Share;
import xiezhi.kernel.record.Standard;

/** 任职: a person in a post. What somebody may do and see is decided by one appointment, never by several together. */
@Standard(
        code = "identity.appointment",
        name = "任职",
        basis = "GB/T 22239-2019",
        readers = {Administrators.SYSTEM, Administrators.SECURITY},
        share = Share.NEVER,
        keep = Keep.PERMANENT)
public record Appointment(
        @Key Ref<Appointment> id,
        @Item("人员") @Listed Ref<Person> person,
        @Item("岗位") @Listed Ref<Post> post,
        @Item("所在机构") @Owner @Listed Ref<Unit> agency,
        @Item("任职类别") @Listed AppointmentKind kind,
        @Item("任职状态") @Listed AppointmentState state,
        @Item("任职日") @Listed LocalDate validFrom,
        @Item("离任日") @Nullable LocalDate validTo,
        @Item(value = "任免文号", size = 60) @Nullable String basisDocument) {

    Appointment confirmed() {
        return new Appointment(
                id, person, post, agency, kind, AppointmentState.ACTIVE, validFrom, validTo, basisDocument);
    }

    Appointment ended(LocalDate day) {
        LocalDate last = day.isBefore(validFrom) ? validFrom : day;
        return new Appointment(id, person, post, agency, kind, AppointmentState.ENDED, validFrom, last, basisDocument);
    }
}
