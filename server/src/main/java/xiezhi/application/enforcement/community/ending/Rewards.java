package xiezhi.application.enforcement.community.ending;

import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.community.Award;
import xiezhi.application.enforcement.community.AwardKind;
import xiezhi.application.enforcement.community.OrganKind;
import xiezhi.application.enforcement.community.Supervisee;
import xiezhi.application.enforcement.community.file.CommunityLetters;
import xiezhi.application.enforcement.community.file.Telling;
import xiezhi.foundation.casework.Done;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.documents.IssuedDocument;
import xiezhi.foundation.records.Records;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Ruling;

/** 奖励: commends, and asks the court to shorten a sentence. */
@Component
@LegalBasis({"社区矫正法#28", "社区矫正法#33", "社区矫正法实施办法#33", "社区矫正法实施办法#42"})
class Rewards {
    private final Records records;
    private final CommunityLetters letters;
    private final Telling telling;

    Rewards(Records records, CommunityLetters letters, Telling telling) {
        this.records = records;
        this.letters = letters;
        this.telling = telling;
    }

    Ruling<?> conditions(OpenFile<Supervisee> file, EndForms.Commendation form) {
        return assess(file, form);
    }

    Done<Supervisee> commend(OpenFile<Supervisee> file, EndForms.Commendation form) {
        Ruling<Commending.Answer> ruling = assess(file, form);
        if (!ruling.value().mayCommend()) {
            throw new Refusal("REFUSED", "还不符合表扬条件", ruling.reasons(), "条件符合以后再评议");
        }
        records.add(
                new Award(Ref.next(), file.ref(), AwardKind.COMMENDATION, file.today(), form.reason()),
                file.placement());
        telling.person(file.placement(), "您受到表扬", form.reason());
        telling.line(file.row(), "community.commended", file.today(), "受到表扬", "社区矫正法#28", java.util.List.of());
        return Done.of(file.row()).because(form.reason());
    }

    private static Ruling<Commending.Answer> assess(OpenFile<Supervisee> file, EndForms.Commendation form) {
        return Commending.assess(new Commending.Facts(
                Objects.requireNonNullElse(file.row().reportedOn(), file.row().starts()),
                file.today(),
                form.repents(),
                form.lawful(),
                form.obedient(),
                form.learns(),
                form.outstanding()));
    }

    Done<Supervisee> proposeCommutation(OpenFile<Supervisee> file, EndForms.Commutation form) {
        IssuedDocument letter = letters.issue(
                "commutation-proposal", file.row(), file.today(), Map.of("amount", form.amount(), "merit", form.merit()));
        records.add(
                new Award(Ref.next(), file.ref(), AwardKind.COMMUTATION_PROPOSED, file.today(), form.merit()),
                file.placement());
        telling.organ(file.row(), file.placement(), OrganKind.COURT, file.today(), "提请减刑", letter);
        telling.organ(file.row(), file.placement(), OrganKind.PROCURATORATE, file.today(), "提请减刑", letter);
        return Done.of(file.row()).because(form.merit()).with(letter);
    }
}
