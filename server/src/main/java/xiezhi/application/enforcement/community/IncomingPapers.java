package xiezhi.application.enforcement.community;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.coop.Proposal;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.sentence.TermLength;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Searched;
import xiezhi.kernel.record.Standard;

/** 来文文书: papers that an organ sent and an officer took for a fact, until the county opens the file; what they say is not typed again. */
@Standard(
        code = "community.incoming",
        name = "来文文书",
        basis = "社区矫正法#20",
        title = "caseNumber",
        readers = {CommunityDuty.OFFICE, CommunityDuty.COUNTY, CommunityDuty.HEAD, CommunityDuty.PROCURATOR},
        unmaskers = CommunityDuty.COUNTY,
        keep = Keep.THIRTY_YEARS)
public record IncomingPapers(
        @Key Ref<IncomingPapers> id,
        @Item("状态") @Listed IncomingState state,
        @Item("来文") Ref<Proposal> message,
        @Item("收到之日") @Listed LocalDate received,
        @Item("人员") Ref<Person> person,
        @Item("姓名") @Listed @Searched PersonName name,
        @Item("矫正类别") @Listed Category category,
        @Item(value = "决定机关", size = 100) @Listed String decidingOrgan,
        @Item(value = "决定文书号", size = 60) @Listed @Searched String caseNumber,
        @Item(value = "罪名", size = 300) @Nullable String charge,
        @Item("生效或者决定之日") LocalDate effective,
        @Item("原判刑期") @Nullable TermLength term,
        @Item("矫正期起") @Nullable LocalDate starts,
        @Item("文书载明的矫正期止") @Nullable LocalDate printedEnd,
        @Item("保外就医") boolean medical,
        @Item("矫正档案") @Nullable Ref<Supervisee> supervisee) {

    public IncomingPapers {
        that(state != IncomingState.TAKEN || supervisee != null, "已接收的来文文书应当有矫正档案");
    }

    /** The file has been opened to them. */
    public IncomingPapers taken(Ref<Supervisee> opened) {
        return with(IncomingState.TAKEN, opened);
    }

    /** They are not for this county. */
    public IncomingPapers returned() {
        return with(IncomingState.RETURNED, null);
    }

    private IncomingPapers with(IncomingState next, @Nullable Ref<Supervisee> opened) {
        return new IncomingPapers(
                id,
                next,
                message,
                received,
                person,
                name,
                category,
                decidingOrgan,
                caseNumber,
                charge,
                effective,
                term,
                starts,
                printedEnd,
                medical,
                opened);
    }
}
