package xiezhi.application.publicservice.consult;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import xiezhi.application.government.legalaid.AidDraft;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.casework.Done;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.casework.Panel;
import xiezhi.foundation.deadlines.Clocks;
import xiezhi.foundation.documents.Documents;
import xiezhi.foundation.documents.IssuedDocument;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;

/** 咨询岗: who took a question up answers it; another checks the answer; it goes out only while every quotation still stands. */
@Component
@LegalBasis({"法律援助法#19", "法律援助法#23", "律师法#39"})
class ConsultDesk {
    private static final UUID NOBODYS = new UUID(0, 0);
    private static final int DAYS = 30; // a draft, and the time to change a rating; both are the service's own figures
    private final Records records;
    private final ConsultRows rows;
    private final AnswerDesk answers;
    private final Consultations consultations;
    private final Clocks clocks;
    private final People people;
    private final Documents documents;
    private final JsonMapper json;

    ConsultDesk(
            Records records,
            ConsultRows rows,
            AnswerDesk answers,
            Consultations consultations,
            Clocks clocks,
            People people,
            Documents documents,
            JsonMapper json) {
        this.records = records;
        this.rows = rows;
        this.answers = answers;
        this.consultations = consultations;
        this.clocks = clocks;
        this.people = people;
        this.documents = documents;
        this.json = json;
    }

    List<Reason> conflicts(OpenFile<Consultation> file) {
        Actor me = Acting.current();
        UUID owner = file.placement().owner();
        var opponent = file.row().opponentName();
        return Conflict.of(new Conflict.Facts(
                me.name(),
                me.identity(),
                owner == null ? "" : people.nameOf(owner),
                opponent == null ? null : opponent.value(),
                file.row().opponentFirm()));
    }

    List<Reason> notMine(OpenFile<Consultation> file) {
        Ref<?> answerer = file.row().answerer();
        boolean mine = answerer == null || answerer.id().equals(Acting.current().person());
        return mine ? conflicts(file) : List.of(new Reason("法律援助法#19", "这件咨询由其他人员接手, 由接手人答复"));
    }

    /** 谁写谁不审: the person who wrote the answer does not check it. */
    List<Reason> notForTheAuthor(OpenFile<Consultation> file) {
        boolean author = rows.answer(file.ref())
                .filter(answer -> answer.createdBy().equals(Acting.current().person()))
                .isPresent();
        return author ? List.of(new Reason("法律援助法#19", "答复是您写的, 由另一人复核")) : List.of();
    }

    List<Reason> nobodyToTransfer(OpenFile<Consultation> file) {
        return file.placement().owner() == null
                ? List.of(new Reason("法律援助法#23", "窗口登记的咨询没有网上账号, 请当场办理申请"))
                : notMine(file);
    }

    Done<Consultation> pickUp(OpenFile<Consultation> file) {
        return Done.of(
                file.row().with(ConsultState.PICKED_UP, Ref.of(Acting.current().person())));
    }

    Done<Consultation> putBack(OpenFile<Consultation> file) {
        return Done.of(file.row().with(ConsultState.SUBMITTED, null));
    }

    Ruling<String> preview(OpenFile<Consultation> file, ConsultForms.Answered form) {
        return answers.preview(form, file.row().legalAsOf());
    }

    Done<Consultation> answer(OpenFile<Consultation> file, ConsultForms.Answered form) {
        LocalDate day = file.row().legalAsOf();
        records.add(
                new ConsultAnswer(
                        Ref.next(),
                        file.ref(),
                        form.text().strip(),
                        answers.cited(form, day),
                        form.practiceView(),
                        Objects.requireNonNullElse(form.nextSteps(), java.util.Set.of()),
                        day,
                        Acting.current().identity(),
                        file.today()),
                file.placement());
        return Done.of(file.row().in(ConsultState.ANSWERED));
    }

    Done<Consultation> askBack(OpenFile<Consultation> file, ConsultForms.AskedBack form) {
        note(file, ConsultNote.Kind.ASKED_BACK, form.text());
        consultations.tellOwner(file, "请补充说明");
        return Done.of(file.row().in(ConsultState.CLARIFYING));
    }

    Done<Consultation> add(OpenFile<Consultation> file, ConsultForms.Added form) {
        note(file, ConsultNote.Kind.ADDED, form.text());
        return Done.of(file.row().in(ConsultState.PICKED_UP));
    }

    /** The last check before anybody reads it: what was quoted must stand in the library still. */
    Done<Consultation> deliver(OpenFile<Consultation> file) {
        ConsultAnswer answer = answered(file).row();
        List<String> broken = answers.broken(answer.text(), answer.citations(), answer.legalAsOf());
        if (!broken.isEmpty()) {
            throw Refusal.under("法律援助法#19", String.join("; ", broken), "请退回修改, 重新引用现行条文");
        }
        clocks.meet(ConsultClocks.ANSWER, file.ref(), file.now());
        consultations.tellOwner(file, "您的咨询已答复");
        return Done.of(file.row().in(ConsultState.DELIVERED)).with(letter(file, answer));
    }

    /** 法律咨询意见书: the answer on paper, with the articles word for word. */
    private IssuedDocument letter(OpenFile<Consultation> file, ConsultAnswer answer) {
        Map<String, Object> values = new HashMap<>();
        values.put("consultNumber", file.row().number().value());
        values.put("askedOn", file.row().askedAt().atZone(CaseFiles.CHINA).toLocalDate());
        values.put("topic", file.row().topic());
        values.put("answer", answer.text());
        values.put("practiceView", answer.practiceView() ? "本答复没有直接适用的条文, 属于实务意见。" : "");
        values.put(
                "articles",
                answers.quotations(answer.citations(), answer.legalAsOf()).stream()
                        .map(q -> Map.of("name", "《%s》%s".formatted(q.instrument(), q.article()), "text", q.text()))
                        .toList());
        values.put("nextSteps", answer.nextSteps().stream().sorted().toList());
        values.put("legalAsOf", answer.legalAsOf());
        return documents.issue("consult/opinion", file.ref(), file.unit(), values);
    }

    Done<Consultation> sendBack(OpenFile<Consultation> file, ConsultForms.Checked form) {
        note(file, ConsultNote.Kind.CHECKED, form.text());
        return Done.of(file.row().in(ConsultState.PICKED_UP));
    }

    /** Whoever asked finds a draft of an application with what he has told; he need not tell it again, and sends it himself. */
    Done<Consultation> transfer(OpenFile<Consultation> file, ConsultForms.Transferred form) {
        String body = json.writeValueAsString(Map.of("facts", file.row().question()));
        records.add(
                new AidDraft(Ref.next(), body, file.today().plusDays(DAYS)),
                Placement.in(NOBODYS).ownedBy(file.placement().owner()));
        clocks.meet(ConsultClocks.ANSWER, file.ref(), file.now());
        consultations.tellOwner(file, "建议您申请法律援助, 已为您准备草稿");
        note(file, ConsultNote.Kind.CHECKED, form.reason());
        return Done.of(file.row().in(ConsultState.TRANSFERRED));
    }

    Done<Consultation> withdraw(OpenFile<Consultation> file) {
        clocks.cancel(file.ref());
        return Done.of(file.row().in(ConsultState.WITHDRAWN));
    }

    Done<Consultation> rate(OpenFile<Consultation> file, ConsultForms.Rated form) {
        records.add(
                new ConsultRating(Ref.next(), file.ref(), form.score(), form.note(), file.today(), false),
                file.placement());
        return Done.of(file.row().in(ConsultState.RATED)).because("评价%d分".formatted(form.score()));
    }

    List<Reason> ratedForGood(OpenFile<Consultation> file) {
        boolean open = rows.of(ConsultRating.class, file.ref()).stream()
                .anyMatch(given -> !given.row().revised()
                        && !file.today().isAfter(given.row().ratedOn().plusDays(DAYS)));
        return open ? List.of() : List.of(new Reason("法律援助法#59", "评价已经改过一次, 或者已经超过30日"));
    }

    Done<Consultation> changeRating(OpenFile<Consultation> file, ConsultForms.Rated form) {
        Stored<ConsultRating> given = rows.of(ConsultRating.class, file.ref()).getLast();
        records.change(
                new ConsultRating(
                        given.row().id(),
                        file.ref(),
                        form.score(),
                        form.note(),
                        given.row().ratedOn(),
                        true),
                given.version());
        return Done.of(file.row()).because("评价改为%d分".formatted(form.score()));
    }

    List<Panel> panels(OpenFile<Consultation> file) {
        Consultation row = file.row();
        List<Panel> panels = new ArrayList<>();
        boolean safety = row.urgency() == ConsultUrgency.SAFETY;
        boolean detained = row.urgency() == ConsultUrgency.DETAINED;
        Ruling<ConsultUrgency> urgency = Urgency.of(safety, detained, row.limitDay(), file.today());
        panels.add(Panel.of("紧急程度", "Urgency", urgency.value().label(), urgency));
        List<Reason> conflicts = conflicts(file);
        panels.add(new Panel("利益冲突", "Conflict of interest", conflicts.isEmpty() ? "没有发现" : "请由其他人员答复", conflicts));
        if (row.minor()) {
            panels.add(new Panel(
                    "未成年人",
                    "Minor",
                    "不通知监护人, 除非本人同意或者监护人不是加害人; 涉及侵害的立即报告",
                    List.of(new Reason("未成年人保护法#11", "任何组织或者个人发现侵害未成年人权益的情形, 有权劝阻、制止或者报告"))));
        }
        return panels;
    }

    private Stored<ConsultAnswer> answered(OpenFile<Consultation> file) {
        return rows.answer(file.ref()).orElseThrow(() -> new IllegalStateException("an answered file has no answer"));
    }

    private void note(OpenFile<Consultation> file, ConsultNote.Kind kind, String text) {
        records.add(new ConsultNote(Ref.next(), file.ref(), kind, text.strip(), file.now()), file.placement());
    }
}
