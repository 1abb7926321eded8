package xiezhi.application.government.legalaid;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.government.lawyer.Institution;
import xiezhi.application.government.lawyer.Practitioner;
import xiezhi.kernel.identity.CaseNumber;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Searched;
import xiezhi.kernel.record.Standard;

/** 法律援助案件: aid that was granted or ordered, with its number and the lawyer who has it now. One for each file. */
@Standard(
        code = "legalaid.case",
        name = "法律援助案件",
        basis = "法律援助法#43",
        title = "number",
        readers = {AidDuty.ASSIGN, AidDuty.HANDLE, AidDuty.CLOSE, AidDuty.LEAD, AidDuty.STATISTICS},
        keep = Keep.THIRTY_YEARS)
public record AidCase(
        @Key Ref<AidCase> id,
        @Item("申请") Ref<AidApplication> application,
        @Item("援助案号") @Listed @Searched CaseNumber number,
        @Item("案件来源") @Listed AidSource source,
        @Item("案件类型") @Listed AidCaseType caseType,
        @Item("援助形式") AidForm form,
        @Item("需要三年以上相关执业经历") boolean threeYears,
        @Item("需要熟悉未成年人身心特点") boolean forMinor,
        @Item("给予日期") @Listed LocalDate grantedOn,
        @Item("承办人员") @Listed @Nullable Ref<Practitioner> lawyer,
        @Item("承办机构") @Nullable Ref<Institution> institution,
        @Item("指派日期") @Nullable LocalDate assignedOn,
        @Item("接受日期") @Nullable LocalDate acceptedOn,
        @Item("办结日期") @Nullable LocalDate concludedOn,
        @Item("结案日期") @Listed @Nullable LocalDate closedOn) {

    public AidCase {
        that(assignedOn == null || !assignedOn.isBefore(grantedOn), "指派日期不能早于给予日期");
        that(acceptedOn == null || (assignedOn != null && !acceptedOn.isBefore(assignedOn)), "接受日期不能早于指派日期");
        that(closedOn == null || !closedOn.isBefore(grantedOn), "结案日期不能早于给予日期");
    }

    /** Given into the hands of the lawyer, who still has to accept. */
    public AidCase assigned(Ref<Practitioner> to, Ref<Institution> firm, LocalDate day) {
        return new AidCase(
                id,
                application,
                number,
                source,
                caseType,
                form,
                threeYears,
                forMinor,
                grantedOn,
                to,
                firm,
                day,
                null,
                concludedOn,
                closedOn);
    }

    /** Taken back from the lawyer: declined, or changed. */
    public AidCase unassigned() {
        return new AidCase(
                id,
                application,
                number,
                source,
                caseType,
                form,
                threeYears,
                forMinor,
                grantedOn,
                null,
                null,
                null,
                null,
                concludedOn,
                closedOn);
    }

    public AidCase accepted(LocalDate day) {
        return new AidCase(
                id,
                application,
                number,
                source,
                caseType,
                form,
                threeYears,
                forMinor,
                grantedOn,
                lawyer,
                institution,
                assignedOn,
                day,
                concludedOn,
                closedOn);
    }

    public AidCase concluded(LocalDate day) {
        return new AidCase(
                id,
                application,
                number,
                source,
                caseType,
                form,
                threeYears,
                forMinor,
                grantedOn,
                lawyer,
                institution,
                assignedOn,
                acceptedOn,
                day,
                closedOn);
    }

    public AidCase closed(LocalDate day) {
        return new AidCase(
                id,
                application,
                number,
                source,
                caseType,
                form,
                threeYears,
                forMinor,
                grantedOn,
                lawyer,
                institution,
                assignedOn,
                acceptedOn,
                concludedOn,
                day);
    }
}
