package xiezhi.application.enforcement.prison.cases;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.PrisonDuty;
import xiezhi.application.enforcement.sentence.TermLength;
import xiezhi.application.enforcement.sentence.commutation.Merit;
import xiezhi.application.enforcement.sentence.commutation.PropertyState;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Searched;
import xiezhi.kernel.record.Standard;

/** 减刑假释案件: one proposal on its way through ward, department, committee, notice and collective decision to the court, and what the court ruled. */
@Standard(
        code = "prison.commutation-case",
        version = "1.1.0",
        name = "减刑假释案件",
        basis = {"监狱法#50"},
        title = "number",
        readers = {
            PrisonDuty.WARD,
            PrisonDuty.WARD_CHIEF,
            PrisonDuty.PENALTY,
            PrisonDuty.COMMITTEE,
            PrisonDuty.WARDEN,
            PrisonDuty.BUREAU,
            PrisonDuty.PROCURATOR,
            PrisonDuty.INSPECT
        },
        keep = Keep.PERMANENT)
public record CommutationCase(
        @Key Ref<CommutationCase> id,
        @Item("服刑档案") @Listed Ref<CustodyFile> file,
        @Item(value = "编号", size = 40) @Listed @Searched String number,
        @Item("状态") @Listed CaseState state,
        @Item("案件类型") @Listed CaseKind kind,
        @Item("表现认定") @Listed Merit merit,
        @Item(value = "建议减刑月数", min = 1) @Listed @Nullable Integer proposedMonths,
        @Item("建议减为有期徒刑") @Nullable TermLength proposedTerm,
        @Item("建议减刑后止日") @Nullable LocalDate proposedEnd,
        @Item(value = "财产性判项履行", sealed = true) PropertyState property,
        @Item(value = "改造表现", size = 3000, sealed = true) String conduct,
        @Item(value = "适用规则和理由", size = 8000) String ruleTrace,
        @Item(value = "社区调查评估文书", size = 200) @Nullable String evaluation,
        @Item("确有悔改表现的认定") @Nullable Boolean repentant,

        @Item(value = "悔改表现的认定依据", size = 1000, sealed = true) @Nullable
        String repentance,

        @Item("没有再犯罪危险的认定") boolean noRisk,
        @Item("因漏罪撤销假释, 且曾如实供述或者自首") @Nullable Boolean revokedExcused,
        @Item("无期徒刑或者死缓") boolean seriousPenalty,
        @Item(value = "评审委员应到人数", min = 1) @Nullable Integer committeeMembers,
        @Item("公示起始日") @Nullable LocalDate noticeFrom,
        @Item("公示截止日") @Nullable LocalDate noticeTo,
        @Item("应当开庭") boolean mustHear,
        @Item("提请日期") @Listed @Nullable LocalDate submittedOn,
        @Item(value = "法院", size = 60) @Nullable String court,
        @Item("法院收到日期") @Nullable LocalDate courtReceivedOn,
        @Item(value = "法院案号", size = 60) @Nullable String courtNumber,
        @Item(value = "检察院意见", size = 1000) @Nullable String procuratorOpinion,
        @Item("裁定日期") @Nullable LocalDate ruledOn,
        @Item("裁定结果") @Listed @Nullable CaseResult result,
        @Item(value = "裁定减刑月数", min = 0) @Nullable Integer grantedMonths,
        @Item("裁定减为有期徒刑") @Nullable TermLength grantedTerm,
        @Item(value = "裁定书号", size = 60) @Nullable String rulingNumber,
        @Item("裁定载明的止日") @Nullable LocalDate ruledEnd,
        @Item("送达日期") @Listed @Nullable LocalDate servedOn,
        @Item("生效日期") @Nullable LocalDate effectiveOn) {

    public CommutationCase {
        that(noticeFrom == null || noticeTo == null || !noticeTo.isBefore(noticeFrom), "公示截止日早于起始日");
        that(servedOn == null || ruledOn == null || !servedOn.isBefore(ruledOn), "送达日期早于裁定日期");
    }

    /** The next version, field by field. */
    public CommutationCaseChange change() {
        return new CommutationCaseChange(this);
    }
}
