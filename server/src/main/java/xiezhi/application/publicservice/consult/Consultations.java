package xiezhi.application.publicservice.consult;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.casework.Opening;
import xiezhi.foundation.deadlines.Clocks;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.identity.Unit;
import xiezhi.foundation.identity.UnitType;
import xiezhi.foundation.messages.Messages;
import xiezhi.foundation.numbering.Numbering;
import xiezhi.foundation.records.Placement;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.identity.CaseNumber;
import xiezhi.kernel.identity.DivisionCode;
import xiezhi.kernel.number.NumberPattern;
import xiezhi.kernel.record.Ref;

/** 咨询收件: how a question becomes a file: which office, which number, how urgent, until when, who is told. */
@Component
class Consultations {
    private static final NumberPattern NUMBER = NumberPattern.of("({yyyy}){org}咨字第{n}号");
    private final Numbering numbering;
    private final People people;
    private final Clocks clocks;
    private final Messages messages;
    private final Clock clock;

    Consultations(Numbering numbering, People people, Clocks clocks, Messages messages, Clock clock) {
        this.numbering = numbering;
        this.people = people;
        this.clocks = clocks;
        this.messages = messages;
        this.clock = clock;
    }

    Opening<Consultation> opened(ConsultForms.Asked asked, ConsultMode mode, @Nullable UUID owner) {
        String conversation = blankToNull(asked.conversation());
        if (conversation != null && !asked.consent()) {
            throw Unfit.field("consent", "请先同意把对话移交给工作人员, 或者不移交对话");
        }
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, CaseFiles.CHINA);
        Unit office = office(asked.division());
        UUID unit = office.id().id();
        Consultation row = new Consultation(
                Ref.next(),
                number(office, today),
                ConsultState.SUBMITTED,
                conversation == null ? mode : ConsultMode.ROBOT,
                asked.topic(),
                Urgency.of(asked.danger(), asked.detained(), asked.limitDay(), today)
                        .value(),
                now,
                asked.question().strip(),
                conversation,
                conversation == null ? null : now,
                asked.division(),
                asked.opponentName(),
                blankToNull(asked.opponentFirm()),
                asked.limitDay(),
                asked.minor(),
                blankToNull(asked.safeContact()),
                null,
                today);
        return new Opening<>(row, Placement.in(unit).ownedBy(owner)).then(this::begun);
    }

    /** The promise starts to run so that it ends when it is promised; whoever may answer is told that something waits. */
    private void begun(OpenFile<Consultation> file) {
        ZonedDateTime due = AnswerTarget.due(file.now().atZone(CaseFiles.CHINA)).value();
        clocks.start(
                ConsultClocks.ANSWER,
                file.ref(),
                file.unit(),
                due.minus(AnswerTarget.PROMISED).toInstant());
        if (file.row().urgency() != ConsultUrgency.NORMAL) {
            people.holders(ConsultDuty.ANSWER, file.unit())
                    .forEach(person -> messages.tell(
                            person,
                            "紧急咨询: " + file.row().urgency().label(),
                            file.row().number().value() + " 请马上处理",
                            "/cases/consult.consultation/" + file.ref()));
        }
    }

    /** Tells the person who asked; never what it is about. */
    void tellOwner(OpenFile<Consultation> file, String title) {
        UUID owner = file.placement().owner();
        if (owner != null) {
            messages.tell(owner, title, file.row().number().value(), "/consultations/" + file.ref());
        }
    }

    private Unit office(@Nullable DivisionCode division) {
        Optional<Unit> root = people.root();
        Optional<String> code = division == null ? root.map(Unit::divisionCode) : Optional.of(division.value());
        return code.flatMap(place -> people.unitFor(place, UnitType.LEGAL_AID_AGENCY))
                .or(() -> root)
                .orElseThrow(Consultations::nobody);
    }

    private static Refusal nobody() {
        return Refusal.state("本节点还没有登记可以受理咨询的机构", "请拨打12348");
    }

    private CaseNumber number(Unit office, LocalDate day) {
        String code = office.documentCode();
        String word = code != null && !code.isBlank()
                ? code
                : office.shortName().substring(0, office.shortName().offsetByCodePoints(0, 1));
        long serial = numbering.next("consultation", office.id().toString(), day.getYear());
        return new CaseNumber(NUMBER.format(day, Map.of("org", word), serial));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
