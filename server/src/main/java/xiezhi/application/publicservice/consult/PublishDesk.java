package xiezhi.application.publicservice.consult;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import xiezhi.foundation.casework.Done;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Records;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;

/** 公开岗: what was learned is written anew without anybody in it; a machine looks for traces, and a person answers for the rest. */
@Component
@LegalBasis({"个人信息保护法#6", "未成年人保护法#4"})
class PublishDesk {
    private final Records records;
    private final ConsultRows rows;
    private final AnswerDesk answers;
    private final People people;

    PublishDesk(Records records, ConsultRows rows, AnswerDesk answers, People people) {
        this.records = records;
        this.rows = rows;
        this.answers = answers;
        this.people = people;
    }

    List<Reason> obstacles(OpenFile<Consultation> file) {
        List<Reason> why = new ArrayList<>();
        if (file.row().minor()) {
            why.add(new Reason("未成年人保护法#4", "未成年人的咨询不公开"));
        }
        if (file.row().urgency() == ConsultUrgency.SAFETY) {
            why.add(new Reason("个人信息保护法#28", "涉及人身安全的咨询不公开"));
        }
        return why;
    }

    /** What is still to be rewritten, before the button. */
    Ruling<Boolean> preview(OpenFile<Consultation> file, ConsultForms.Published form) {
        return Deidentifying.publishable(all(form), rows.names(file.stored()));
    }

    Done<Consultation> publish(OpenFile<Consultation> file, ConsultForms.Published form) {
        if (!form.confirmed()) {
            throw Unfit.field("confirmed", "公开前请通读一遍, 确认没有可识别个人的内容");
        }
        Ruling<Boolean> clean = preview(file, form);
        if (!clean.value()) {
            throw new Refusal("REFUSED", "还有能够识别个人的内容", clean.reasons(), "请改写后再公开");
        }
        ConsultAnswer answer = rows.answer(file.ref()).orElseThrow().row();
        List<String> broken = answers.broken(form.answer(), answer.citations(), answer.legalAsOf());
        if (!broken.isEmpty()) {
            throw Refusal.under("法律援助法#19", String.join("; ", broken), "公开的答复不得超出所引条文");
        }
        records.add(
                new PublishedAnswer(
                        Ref.next(),
                        form.title().strip(),
                        file.row().topic(),
                        form.question().strip(),
                        form.answer().strip(),
                        answer.citations(),
                        answer.legalAsOf(),
                        file.today(),
                        PublishedAnswer.Standing.OPEN),
                Placement.in(home(file)));
        return Done.of(file.row().in(ConsultState.PUBLISHED));
    }

    /** The proposal from which the person rewrites. */
    ConsultForms.Published proposal(OpenFile<Consultation> file) {
        List<String> names = rows.names(file.stored());
        String answer = rows.answer(file.ref()).map(a -> a.row().text()).orElse("");
        return new ConsultForms.Published(
                file.row().topic().label() + "咨询",
                Deidentifying.masked(file.row().question(), names),
                Deidentifying.masked(answer, names),
                false);
    }

    private UUID home(OpenFile<Consultation> file) {
        return people.root().map(unit -> unit.id().id()).orElse(file.unit());
    }

    private static String all(ConsultForms.Published form) {
        return String.join("\n", form.title(), form.question(), form.answer());
    }
}
