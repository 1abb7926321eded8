package xiezhi.application.enforcement.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.identity.CaseNumber;
import xiezhi.kernel.identity.CitizenId;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 身份更正件: a person was recorded under an identity that isn't his. Nothing is overwritten before a court has corrected its paper. */
@Standard(
        code = "person.identity-correction",
        name = "身份更正件",
        basis = {"刑事诉讼法#160"},
        title = "heading",
        readers = {PersonDuty.MATCH, PersonDuty.MERGE},
        unmaskers = PersonDuty.MATCH,
        keep = Keep.PERMANENT)
public record IdentityCorrection(
        @Key Ref<IdentityCorrection> id,
        @Item(value = "标题", size = 60) @Listed String heading,
        @Item("状态") @Listed CorrectionState state,
        @Item("人员") @Listed Ref<Person> person,
        @Item("事由") @Listed CorrectionGround ground,
        @Item("发现日期") @Listed LocalDate foundOn,
        @Item(value = "线索和证据", size = 1000) String evidence,
        @Item("被冒用人姓名") @Nullable PersonName holderName,
        @Item("被冒用人身份号码") @Nullable CitizenId holderId,
        @Item(value = "提请文书", size = 100) @Nullable String asked,
        @Item("更正裁定案号") @Nullable CaseNumber ruling,
        @Item("裁定日期") @Nullable LocalDate ruledOn,
        @Item("查明的姓名") @Nullable PersonName trueName,
        @Item("查明的身份号码") @Nullable CitizenId trueId,
        @Item(value = "重新出具的文书", size = 300) @Nullable String reissued) {

    /** Sent to the court. */
    public IdentityCorrection askedBy(String document) {
        return new IdentityCorrection(
                id,
                heading,
                CorrectionState.COURT_ASKED,
                person,
                ground,
                foundOn,
                evidence,
                holderName,
                holderId,
                document,
                null,
                null,
                null,
                null,
                null);
    }

    /** Corrected by the court. */
    public IdentityCorrection corrected(
            CaseNumber number, LocalDate on, PersonName name, @Nullable CitizenId citizenId) {
        return new IdentityCorrection(
                id,
                heading,
                CorrectionState.CORRECTED,
                person,
                ground,
                foundOn,
                evidence,
                holderName,
                holderId,
                asked,
                number,
                on,
                name,
                citizenId,
                null);
    }

    /** Closed: the papers are issued anew, or nothing was wrong. */
    public IdentityCorrection closed(CorrectionState how, @Nullable String papers) {
        return new IdentityCorrection(
                id,
                heading,
                how,
                person,
                ground,
                foundOn,
                evidence,
                holderName,
                holderId,
                asked,
                ruling,
                ruledOn,
                trueName,
                trueId,
                papers);
    }
}
