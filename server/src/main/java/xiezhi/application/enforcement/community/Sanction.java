package xiezhi.application.enforcement.community;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.community.sanctions.ArrestReason;
import xiezhi.application.enforcement.community.sanctions.Breach;
import xiezhi.application.enforcement.community.sanctions.SanctionKind;
import xiezhi.kernel.identity.CaseNumber;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Searched;
import xiezhi.kernel.record.Standard;

/** 处分: from the proposal through the defence to the decision of whoever has the power. */
@Standard(code = "community.sanction", name = "处分", basis = "社区矫正法#28", title = "number", readers = {CommunityDuty.OFFICE, CommunityDuty.COUNTY, CommunityDuty.HEAD, CommunityDuty.HIGHER, CommunityDuty.PROCURATOR}, keep = Keep.THIRTY_YEARS)
public record Sanction(
        @Key Ref<Sanction> id,
        @Item("矫正对象") @Listed Ref<Supervisee> supervisee,
        @Item("违规事实") Ref<Violation> violation,
        @Item("处分编号") @Listed @Searched CaseNumber number,
        @Item("状态") @Listed SanctionState state,
        @Item("处分种类") @Listed SanctionKind kind,
        @Item("违规类型") @Listed Breach breach,
        @Item("拟处分之日") @Listed LocalDate proposedOn,
        @Item(value = "依据和理由", size = 2000) String grounds,
        @Item(value = "与规则建议不同的理由", size = 1000) @Nullable String departure,
        @Item("情况紧急") boolean urgent,
        @Item("申辩截止日") @Listed LocalDate defenceBy,
        @Item(value = "申辩意见", size = 2000, sealed = true) @Nullable String defence,
        @Item(value = "律师意见", size = 2000, sealed = true) @Nullable String lawyerOpinion,
        @Item("听取申辩之日") @Nullable LocalDate heardOn,
        @Item("决定或者提请之日") @Listed @Nullable LocalDate decidedOn,
        @Item(value = "决定意见", size = 1000) @Nullable String opinion,
        @Item("同时提请逮捕的情形") Set<ArrestReason> arrestReasons,
        @Item(value = "有权机关", size = 100) @Nullable String organ,
        @Item(value = "裁定或者决定文号", size = 60) @Nullable String rulingNumber,
        @Item("裁定或者决定之日") @Nullable LocalDate ruledOn) {
    public Sanction {
        arrestReasons = Set.copyOf(arrestReasons);
    }

    /** The next version of the row, field by field. */
    public SanctionChange change() {
        return new SanctionChange(this);
    }
}
