package xiezhi.application.enforcement.prison;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.person.Episode;
import xiezhi.application.enforcement.person.Person;
import xiezhi.foundation.identity.Unit;
import xiezhi.kernel.code.Sex;
import xiezhi.kernel.identity.DivisionCode;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Searched;
import xiezhi.kernel.record.Standard;

/** 服刑档案: one person's time in prison, from the delivery until he leaves. His identity is the person room's, his term the sentence room's. */
@Standard(
        code = "prison.custody-file",
        name = "服刑档案",
        basis = {"监狱法#32"},
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
        unmaskers = {PrisonDuty.INTAKE, PrisonDuty.WARD, PrisonDuty.PENALTY, PrisonDuty.CUSTODY},
        keep = Keep.PERMANENT)
public record CustodyFile(
        @Key Ref<CustodyFile> id,
        @Item(value = "罪犯编号", size = 20) @Listed @Searched String number,
        @Item("状态") @Listed CustodyState state,
        @Item("人员") Ref<Person> person,
        @Item("执行姓名") @Listed @Searched PersonName name,
        @Item("性别") Sex sex,
        @Item("出生日期") @Nullable LocalDate born,
        @Item("收押来源") CustodySource source,
        @Item("监区") @Listed Ref<Unit> ward,
        @Item("收监日期") @Listed @Nullable LocalDate admittedOn,
        @Item("执行阶段") @Nullable Ref<Episode> episode,
        @Item("戒备等级") @Nullable CustodyLevel custodyLevel,
        @Item("处遇等级") @Listed @Nullable TreatmentLevel treatment,
        @Item(value = "监舍床位", size = 30) @Listed @Nullable String cell,
        @Item("参加劳动考核") boolean labours,
        @Item("重点罪犯情形") Set<KeyRisk> keyRisks,
        @Item("禁止同监") List<Avoided> avoid,
        @Item("户籍地或者居住地") @Nullable DivisionCode homeDivision,
        @Item("家属通知日期") @Nullable LocalDate familyToldOn,
        @Item("外国籍") boolean foreigner,

        @Item(value = "刑期止日", hint = "取自刑期台账") @Listed @Nullable
        LocalDate termEnd) {

    public CustodyFile {
        keyRisks = Set.copyOf(keyRisks);
        avoid = List.copyOf(avoid);
        that(
                state == CustodyState.EXPECTED
                        || state == CustodyState.REFUSED
                        || state == CustodyState.DETENTION_HOUSE
                        || admittedOn != null,
                "收监以后应当有收监日期");
        that(born == null || admittedOn == null || born.isBefore(admittedOn), "出生日期晚于收监日期");
    }

    /** 禁止同监: somebody whom he must not share a cell with, and why. */
    public record Avoided(
            @Item(value = "罪犯编号", size = 20) String number,
            @Item(value = "原因", size = 100) String why,
            @Item("同案犯") boolean coDefendant) {}

    /** Whether the prison has him, even if he is out for a day. */
    public boolean inCustody() {
        return state == CustodyState.INTAKE || state == CustodyState.SERVING || state == CustodyState.OUT_TEMP;
    }

    public CustodyFile in(CustodyState next) {
        return change().state(next).make();
    }

    /** The next version, field by field. */
    public CustodyFileChange change() {
        return new CustodyFileChange(this);
    }
}
