package xiezhi.application.enforcement.drugrehab;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.coop.Proposal;
import xiezhi.application.enforcement.person.Person;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Searched;
import xiezhi.kernel.record.Share;
import xiezhi.kernel.record.Standard;

/** 待收治: a decision of the police that an officer took for a fact, until the person is brought; what it says is not typed again. */
@Standard(
        code = "drugrehab.expected",
        name = "待收治",
        basis = "禁毒法#41",
        title = "decisionNumber",
        readers = {RehabDuty.RECEIVE, RehabDuty.HEAD},
        unmaskers = RehabDuty.RECEIVE,
        share = Share.NEVER,
        keep = Keep.WITH_CASE_FILE)
public record ExpectedAdmission(
        @Key Ref<ExpectedAdmission> id,
        @Item("状态") @Listed ExpectedState state,
        @Item("来文") Ref<Proposal> message,
        @Item("收到之日") @Listed LocalDate received,
        @Item("人员") Ref<Person> person,
        @Item("姓名") @Listed @Searched PersonName name,
        @Item(value = "决定书编号", size = 100) @Listed @Searched String decisionNumber,
        @Item(value = "决定机关", size = 100) @Listed String decider,
        @Item("决定日期") LocalDate decided,
        @Item("期限起") LocalDate starts,
        @Item("期限止") LocalDate ends,
        @Item(value = "毒品种类", size = 100, sealed = true) String drug,
        @Item("戒毒档案") @Nullable Ref<RehabCase> rehab) {

    public ExpectedAdmission {
        that(state != ExpectedState.REGISTERED || rehab != null, "已登记的应当有戒毒档案");
    }

    /** The person has been brought, and his file opened. */
    public ExpectedAdmission registered(Ref<RehabCase> opened) {
        return with(ExpectedState.REGISTERED, opened);
    }

    /** He will not be brought. */
    public ExpectedAdmission dropped() {
        return with(ExpectedState.DROPPED, null);
    }

    private ExpectedAdmission with(ExpectedState next, @Nullable Ref<RehabCase> opened) {
        return new ExpectedAdmission(
                id,
                next,
                message,
                received,
                person,
                name,
                decisionNumber,
                decider,
                decided,
                starts,
                ends,
                drug,
                opened);
    }
}
