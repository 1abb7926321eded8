package xiezhi.application.enforcement.community;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.coop.Proposal;
import xiezhi.application.enforcement.person.Person;
import xiezhi.kernel.identity.CaseNumber;
import xiezhi.kernel.identity.CitizenId;
import xiezhi.kernel.identity.DivisionCode;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Searched;
import xiezhi.kernel.record.Standard;

/** 调查评估: a court, procuratorate, prison or police asks whether somebody may serve at home. */
@Standard(
        code = "community.investigation",
        version = "1.1.0",
        name = "调查评估",
        basis = "社区矫正法#18",
        title = "number",
        readers = {
            CommunityDuty.OFFICE,
            CommunityDuty.COUNTY,
            CommunityDuty.HEAD,
            CommunityDuty.HIGHER,
            CommunityDuty.PROCURATOR
        },
        unmaskers = {CommunityDuty.OFFICE, CommunityDuty.COUNTY},
        keep = Keep.THIRTY_YEARS)
public record Investigation(
        @Key Ref<Investigation> id,
        @Item("评估编号") @Listed @Searched CaseNumber number,
        @Item("状态") @Listed InvestigationState state,
        @Item(value = "委托机关", size = 100) @Listed @Searched String requester,
        @Item(value = "委托函号", size = 60) @Listed @Searched String letterNumber,
        @Item("拟适用类别") @Listed Category category,
        @Item("被评估人姓名") @Listed @Searched PersonName name,
        @Item("公民身份号码") @Searched @Nullable CitizenId citizenId,
        @Item("拟执行地") @Nullable DivisionCode residence,
        @Item("收到之日") @Listed LocalDate receivedOn,
        @Item("速裁程序") boolean fastTrack,
        @Item("应完成之日") @Listed LocalDate due,

        @Item(value = "居所、家庭和社会关系", size = 2000, sealed = true) @Nullable
        String circumstances,

        @Item(value = "犯罪后果和影响", size = 2000, sealed = true) @Nullable
        String consequences,

        @Item(value = "居(村)民委员会和被害人意见", size = 2000, sealed = true) @Nullable
        String opinions,

        @Item(value = "拟禁止的事项", size = 1000) @Nullable String toForbid,

        @Item(value = "社会危险性和对社区的影响", size = 2000, sealed = true) @Nullable
        String danger,

        @Item("评估结论") @Listed @Nullable Suitability conclusion,
        @Item(value = "依据和证据", size = 2000) @Nullable String evidence,
        @Item("送达之日") @Nullable LocalDate sentOn,
        @Item("来文") @Nullable Ref<Proposal> message,
        @Item("人员") @Nullable Ref<Person> person,
        @Item(value = "拟居住地", size = 200) @Nullable String place) {
    public Investigation {
        that(!due.isBefore(receivedOn), "应完成之日不能早于收到之日");
    }

    /** The next version of the row, field by field. */
    public InvestigationChange change() {
        return new InvestigationChange(this);
    }
}
