package xiezhi.application.enforcement.person.merging;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.person.CorrectionGround;
import xiezhi.application.enforcement.person.CorrectionState;
import xiezhi.application.enforcement.person.IdentityCorrection;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.person.PersonDuty;
import xiezhi.foundation.casework.Acts;
import xiezhi.foundation.casework.Done;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.casework.Opening;
import xiezhi.foundation.casework.Procedure;
import xiezhi.foundation.records.Placement;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.identity.CaseNumber;
import xiezhi.kernel.identity.CitizenId;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Ref;

/** 身份更正程序: found, put before the court, corrected by its ruling, papers issued anew. */
@Component
class CorrectionProcedure extends Procedure<IdentityCorrection> {
    private static final String BASIS = "刑事诉讼法#160";
    private final Corrections corrections;

    CorrectionProcedure(Corrections corrections) {
        super(IdentityCorrection.class, "person-identity-correction", "身份更正");
        this.corrections = corrections;
    }

    /** 发现. */
    record Found(
            @Item("人员") Ref<Person> person,
            @Item("事由") CorrectionGround ground,
            @Item("发现日期") LocalDate foundOn,
            @Item(value = "线索和证据", size = 1000) String evidence,
            @Item("被冒用人姓名") @Nullable PersonName holderName,
            @Item("被冒用人身份号码") @Nullable CitizenId holderId) {}

    /** 提请. */
    record Sent(@Item(value = "提请文书", size = 100) String document) {}

    /** 裁定. */
    record Ruled(
            @Item("更正裁定案号") CaseNumber number,
            @Item("裁定日期") LocalDate on,
            @Item("查明的姓名") PersonName name,
            @Item("查明的身份号码") @Nullable CitizenId citizenId) {}

    /** 重新出具. */
    record Reissued(@Item(value = "重新出具的文书", size = 300) String papers) {}

    @Override
    protected void declare(Acts<IdentityCorrection> acts) {
        acts.begin("find", "登记身份疑点", PersonDuty.MATCH, BASIS)
                .asks(Found.class)
                .to(CorrectionState.FOUND)
                .makes(CorrectionProcedure::open);
        acts.act("ask-court", "提请法院更正", PersonDuty.MATCH, BASIS)
                .from(CorrectionState.FOUND)
                .to(CorrectionState.COURT_ASKED)
                .asks(Sent.class)
                .next()
                .does((file, form) -> Done.of(file.row().askedBy(form.document())));
        acts.act("correct", "登记更正裁定", PersonDuty.MERGE, BASIS)
                .from(CorrectionState.COURT_ASKED)
                .to(CorrectionState.CORRECTED)
                .asks(Ruled.class)
                .next()
                .stepUp()
                .does(this::correct);
        acts.act("reissue", "重新出具文书", PersonDuty.MATCH, BASIS)
                .from(CorrectionState.CORRECTED)
                .to(CorrectionState.CLOSED)
                .asks(Reissued.class)
                .next()
                .does((file, form) -> Done.of(file.row().closed(CorrectionState.CLOSED, form.papers())));
        acts.act("unfounded", "查明不属实", PersonDuty.MERGE, BASIS)
                .from(CorrectionState.FOUND, CorrectionState.COURT_ASKED)
                .to(CorrectionState.UNFOUNDED)
                .does((file, none) -> Done.of(file.row().closed(CorrectionState.UNFOUNDED, null)));
    }

    private Done<IdentityCorrection> correct(OpenFile<IdentityCorrection> file, Ruled form) {
        IdentityCorrection done = file.row().corrected(form.number(), form.on(), form.name(), form.citizenId());
        corrections.apply(done);
        return Done.of(done);
    }

    private static Opening<IdentityCorrection> open(Found form) {
        IdentityCorrection row = new IdentityCorrection(
                Ref.next(),
                form.ground().label(),
                CorrectionState.FOUND,
                form.person(),
                form.ground(),
                form.foundOn(),
                form.evidence(),
                form.holderName(),
                form.holderId(),
                null,
                null,
                null,
                null,
                null,
                null);
        return new Opening<>(
                row, Placement.in(Objects.requireNonNull(Acting.current().unit())));
    }
}
