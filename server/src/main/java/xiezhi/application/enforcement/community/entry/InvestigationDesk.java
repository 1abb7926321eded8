package xiezhi.application.enforcement.community.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.community.CommunityClocks;
import xiezhi.application.enforcement.community.Investigation;
import xiezhi.application.enforcement.community.InvestigationState;
import xiezhi.application.enforcement.community.file.CommunityLetters;
import xiezhi.application.enforcement.community.file.CommunityNumbers;
import xiezhi.application.enforcement.community.file.Counties;
import xiezhi.application.enforcement.community.file.CountyPost;
import xiezhi.application.enforcement.coop.Proposal;
import xiezhi.application.enforcement.person.Person;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.casework.Done;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.casework.Opening;
import xiezhi.foundation.deadlines.Calendars;
import xiezhi.foundation.deadlines.Clocks;
import xiezhi.foundation.documents.IssuedDocument;
import xiezhi.foundation.records.Placement;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Ruling;

/** 调查评估岗. */
@Component
@LegalBasis({"社区矫正法#18", "社区矫正法实施办法#14"})
class InvestigationDesk {
    private final CommunityNumbers numbers;
    private final Counties counties;
    private final CommunityLetters letters;
    private final Calendars calendars;
    private final Clocks clocks;
    private final CountyPost post;
    private final Clock clock;

    InvestigationDesk(
            CommunityNumbers numbers,
            Counties counties,
            CommunityLetters letters,
            Calendars calendars,
            Clocks clocks,
            CountyPost post,
            Clock clock) {
        this.numbers = numbers;
        this.counties = counties;
        this.letters = letters;
        this.calendars = calendars;
        this.clocks = clocks;
        this.post = post;
        this.clock = clock;
    }

    Ruling<LocalDate> due(LocalDate received, boolean fast) {
        return InvestigationTerm.due(new InvestigationFacts(received, fast), calendars.current());
    }

    Opening<Investigation> receive(InvestigationForms.Letter letter) {
        return opened(letter, counties.mine(), null, null, null);
    }

    /** 来文: opened with what the message says; nothing of it is typed again. */
    Opening<Investigation> asked(InvestigationForms.Asked asked) {
        return opened(asked.letter(), asked.county(), asked.message(), asked.person(), asked.place());
    }

    private Opening<Investigation> opened(
            InvestigationForms.Letter letter,
            UUID county,
            @Nullable Ref<Proposal> message,
            @Nullable Ref<Person> person,
            @Nullable String place) {
        LocalDate today = LocalDate.now(clock.withZone(CaseFiles.CHINA));
        if (letter.receivedOn().isAfter(today)) {
            throw Unfit.field("receivedOn", "收到之日不能晚于今天");
        }
        Ruling<LocalDate> due = due(letter.receivedOn(), letter.fastTrack());
        Investigation row = new Investigation(
                Ref.next(),
                numbers.next(CommunityNumbers.Kind.INVESTIGATION, county, today),
                InvestigationState.RECEIVED,
                letter.requester(),
                letter.letterNumber(),
                letter.category(),
                letter.name(),
                letter.citizenId(),
                letter.residence(),
                letter.receivedOn(),
                letter.fastTrack(),
                due.value(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                message,
                person,
                place);
        return new Opening<>(row, Placement.in(county))
                .because(letter.requester() + letter.letterNumber())
                .then(file -> clocks.start(
                        rule(row),
                        file.ref(),
                        county,
                        letter.receivedOn().atStartOfDay(CaseFiles.CHINA).toInstant()));
    }

    private static String rule(Investigation row) {
        return row.fastTrack() ? CommunityClocks.INVESTIGATION_FAST : CommunityClocks.INVESTIGATION;
    }

    Done<Investigation> report(OpenFile<Investigation> file, InvestigationForms.Opinion opinion) {
        return Done.of(file.row()
                        .change()
                        .state(InvestigationState.REPORTED)
                        .circumstances(opinion.circumstances())
                        .consequences(opinion.consequences())
                        .opinions(opinion.opinions())
                        .toForbid(opinion.toForbid())
                        .danger(opinion.danger())
                        .conclusion(opinion.conclusion())
                        .evidence(opinion.evidence())
                        .make())
                .because(opinion.conclusion().label());
    }

    Done<Investigation> longer(OpenFile<Investigation> file, InvestigationForms.Longer longer) {
        if (!longer.due().isAfter(file.row().due())) {
            throw Unfit.field("due", "商定的完成之日应当晚于" + file.row().due());
        }
        clocks.extend(rule(file.row()), file.ref(), longer.due(), longer.agreement(), "社区矫正法实施办法#14");
        return Done.of(file.row().change().due(longer.due()).make()).because(longer.agreement());
    }

    Done<Investigation> send(OpenFile<Investigation> file, Record none) {
        Investigation row = file.row();
        clocks.meet(rule(row), file.ref(), file.now());
        IssuedDocument letter = letters.issuePlain(
                "investigation-opinion",
                file.ref(),
                file.unit(),
                Map.of(
                        "requester", row.requester(),
                        "letterNumber", row.letterNumber(),
                        "name", row.name().value(),
                        "category", row.category().label(),
                        "circumstances", Objects.requireNonNullElse(row.circumstances(), ""),
                        "opinions", Objects.requireNonNullElse(row.opinions(), ""),
                        "danger", Objects.requireNonNullElse(row.danger(), ""),
                        "conclusion", Objects.requireNonNull(row.conclusion()).label(),
                        "evidence", Objects.requireNonNullElse(row.evidence(), "")));
        post.answer(row, counties.of(file.unit()), letter, file.today());
        return Done.of(row.change()
                        .state(InvestigationState.SENT)
                        .sentOn(file.today())
                        .make())
                .with(letter);
    }

    Done<Investigation> giveBack(OpenFile<Investigation> file, InvestigationForms.Why why) {
        clocks.cancel(file.ref());
        return Done.of(file.row().change().state(InvestigationState.RETURNED).make())
                .because(why.reason());
    }
}
