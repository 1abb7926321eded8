package xiezhi.application.enforcement.drugrehab;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Searched;
import xiezhi.kernel.record.Share;
import xiezhi.kernel.record.Standard;

/** 所外就医: a life in danger is treated outside; the body in charge approves, the deciding police are told, the term runs on. */
@Standard(
        code = "drugrehab.outside-medical",
        name = "所外就医",
        basis = "戒毒条例#31",
        title = "number",
        readers = {RehabDuty.DOCTOR, RehabDuty.HEAD, RehabDuty.BUREAU, RehabDuty.ASSESS},
        share = Share.NEVER,
        keep = Keep.WITH_CASE_FILE)
public record OutsideMedical(
        @Key Ref<OutsideMedical> id,
        @Item("戒毒档案") Ref<RehabCase> rehab,
        @Item("状态") @Listed OutsideState state,
        @Item(value = "档案号", size = 60) @Listed @Searched String number,
        @Item(value = "病情", size = 1000, sealed = true) String illness,
        @Item(value = "医院", size = 100) String hospital,
        @Item("担保人") PersonName guarantor,
        @Item(value = "与担保人关系", size = 40) String relation,
        @Item("起始日") @Nullable LocalDate starts,
        @Item("预计终止日") LocalDate until,
        @Item("报决定机关备案之日") @Nullable LocalDate filed,
        @Item("回所日") @Nullable LocalDate returned,
        @Item(value = "回所检查", size = 500, sealed = true) @Nullable String returnCheck) {

    public OutsideMedical {
        that(starts == null || !until.isBefore(starts), "预计终止日不能早于起始日");
    }

    /** The same in another state. */
    public OutsideMedical in(OutsideState next) {
        return new OutsideMedical(
                id, rehab, next, number, illness, hospital, guarantor, relation, starts, until, filed, returned,
                returnCheck);
    }

    /** Approved: outside from the day on, with the police told. */
    public OutsideMedical begun(LocalDate day) {
        return new OutsideMedical(
                id, rehab, OutsideState.OUTSIDE, number, illness, hospital, guarantor, relation, day, until, day, null,
                null);
    }

    /** Back again, with what the doctor found. */
    public OutsideMedical back(LocalDate day, String check) {
        return new OutsideMedical(
                id, rehab, OutsideState.RETURNED, number, illness, hospital, guarantor, relation, starts, until, filed,
                day, check);
    }

}
