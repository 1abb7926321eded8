package xiezhi.application.enforcement.community;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.person.Episode;
import xiezhi.application.enforcement.person.Person;
import xiezhi.foundation.identity.Unit;
import xiezhi.kernel.code.Sex;
import xiezhi.kernel.identity.Address;
import xiezhi.kernel.identity.CaseNumber;
import xiezhi.kernel.identity.CitizenId;
import xiezhi.kernel.identity.DivisionCode;
import xiezhi.kernel.identity.Mobile;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Searched;
import xiezhi.kernel.record.Standard;

/** 社区矫正档案: one stretch of serving a sentence at home, from the papers to the certificate; who the person is stands in the person index. */
@Standard(code = "community.corrections", name = "社区矫正档案", basis = "社区矫正法#22", title = "number", readers = {CommunityDuty.OFFICE, CommunityDuty.COUNTY, CommunityDuty.HEAD, CommunityDuty.HIGHER, CommunityDuty.PROCURATOR}, unmaskers = {CommunityDuty.OFFICE, CommunityDuty.COUNTY, CommunityDuty.HEAD}, keep = Keep.THIRTY_YEARS)
public record Supervisee(
        @Key Ref<Supervisee> id,
        @Item("人员") Ref<Person> person,
        @Item("执行阶段") @Nullable Ref<Episode> episode,
        @Item("矫正编号") @Listed @Searched CaseNumber number,
        @Item("状态") @Listed SuperviseeState state,
        @Item("姓名") @Listed @Searched PersonName name,
        @Item("公民身份号码") @Searched @Nullable CitizenId citizenId,
        @Item("性别") Sex sex,
        @Item("出生日期") @Nullable LocalDate birthDate,
        @Item("移动电话") @Searched @Nullable Mobile mobile,
        @Item("矫正类别") @Listed Category category,
        @Item("管理类别") @Listed @Nullable SupervisionClass supervisionClass,
        @Item("未成年人") boolean minor,
        @Item("保外就医") boolean medical,
        @Item(value = "决定机关", size = 100) String decidingOrgan,
        @Item(value = "决定文书号", size = 60) String caseNumber,
        @Item(value = "罪名", size = 100) @Nullable String charge,
        @Item("生效或者决定之日") LocalDate effective,
        @Item("矫正期起") LocalDate starts,
        @Item("矫正期止") @Listed LocalDate ends,
        @Item("应报到之日") LocalDate reportDue,
        @Item("报到之日") @Nullable LocalDate reportedOn,
        @Item("文书齐全") boolean papersComplete,
        @Item("执行地县级机构") @Listed Ref<Unit> county,
        @Item("受委托司法所") @Listed @Nullable Ref<Unit> office,
        @Item("七日以内外出已委托司法所批准") boolean leaveDelegated,
        @Item("执行地区划") @Nullable DivisionCode residence,
        @Item("执行地址") @Nullable Address address,
        @Item("下次报告") @Listed @Nullable LocalDate nextReport,
        @Item("下次走访") @Nullable LocalDate nextVisit,
        @Item("下次身体情况报告") @Nullable LocalDate nextHealthReport,
        @Item("下次病情复查") @Nullable LocalDate nextMedicalReview,
        @Item("首次失去联系") @Nullable LocalDate lostSince,
        @Item("撤销或者收监程序未结") boolean revocationPending,
        @Item("结束方式") @Nullable EndKind endKind,
        @Item("结束之日") @Nullable LocalDate endedOn) {
    public Supervisee {
        that(!ends.isBefore(starts), "矫正期止不能早于矫正期起");
        that((endKind == null) == (endedOn == null), "结束方式和结束之日应当一并填写");
    }

    /** The unit that does the daily work: the office entrusted with it, otherwise the county. */
    public Ref<Unit> keeper() {
        return office == null ? county : office;
    }

    /** Whether the person has come and the end is not there yet. */
    public boolean underSupervision() {
        return switch (state) {
            case REGISTERED, DECLARED, SUPERVISED, ON_LEAVE, LOST, DETAINED, PENDING_REVOCATION, PRE_LIFT -> true;
            case AWAITING_ARRIVAL, OVERDUE, LIFTED, TERMINATED -> false;
        };
    }

    /** The next version of the row, field by field. */
    public SuperviseeChange change() {
        return new SuperviseeChange(this);
    }
}
