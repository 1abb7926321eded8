package xiezhi.application.enforcement.person;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.application.enforcement.person.store.Readings;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Records;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Reason;

/** 生命线: what happened to a person, told once by whoever did it. Entries are added and never changed; a correction is one more entry. */
@Service
@Transactional
public class LifeLine {
    private final Records records;
    private final Readings readings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LifeLine(Records records, Readings readings, ApplicationEventPublisher events, Clock clock) {
        this.records = records;
        this.readings = readings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * 记载: what happened, to be told.
     *
     * @param event the code of what happened, {@code prison.admitted}
     * @param occurred the true day, however late we learn of it
     * @param basis the articles with what was found; the explanation that the line shows
     * @param documents identifiers or numbers of the papers
     */
    public record Entry(
            Ref<Person> person,
            @Nullable Ref<Episode> episode,
            String event,
            LocalDate occurred,
            String title,
            String sourceOrgan,
            List<Reason> basis,
            List<String> documents,
            Sensitivity level) {}

    /** Adds an entry; joins the caller's transaction and tells whoever listens. */
    public Ref<Line> tell(Entry entry) {
        return tell(entry, null);
    }

    /** Adds an entry that corrects an earlier one; both stay to be read. */
    public Ref<Line> correct(Ref<Line> wrong, Entry entry) {
        return tell(entry, wrong);
    }

    private Ref<Line> tell(Entry entry, @Nullable Ref<Line> corrects) {
        refuseBeforeBirth(entry);
        Episode episode = entry.episode() == null
                ? null
                : readings.episode(entry.episode()).row();
        UUID unit = episode == null
                ? readings.person(entry.person()).placement().unit()
                : episode.keeper().id();
        Line line = new Line(
                Ref.next(),
                entry.person(),
                entry.episode(),
                episode == null ? null : episode.kind(),
                entry.event(),
                entry.occurred(),
                after(entry.person()),
                entry.title(),
                entry.sourceOrgan(),
                entry.basis().stream()
                        .map(reason -> new Line.Because(reason.basis(), reason.finding()))
                        .toList(),
                entry.documents().stream().map(Line.Paper::new).toList(),
                entry.level(),
                corrects);
        records.add(line, Placement.in(unit));
        events.publishEvent(new LifeLineGrew(entry.person(), line.id(), entry.event()));
        return line.id();
    }

    /** Now, or right after the latest entry when a clock was set back: what was told later never stands before what was told earlier. */
    private Instant after(Ref<Person> person) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant latest = readings.lastRecorded(person);
        return latest == null || now.isAfter(latest) ? now : latest.plus(1, ChronoUnit.MICROS);
    }

    private void refuseBeforeBirth(Entry entry) {
        LocalDate born = readings.person(entry.person()).row().birthDate();
        if (born != null && entry.occurred().isBefore(born)) {
            throw Unfit.field("occurred", "发生日期 %s 早于此人的出生日期".formatted(entry.occurred()));
        }
    }

    /** Every entry of the person, in the order in which things happened, then in which they were told. For rules and desks, not for screens. */
    @Transactional(readOnly = true)
    public List<Line> of(Ref<Person> person) {
        return readings.rows(Line.class, person).stream()
                .sorted(Comparator.comparing(Line::occurred).thenComparing(Line::recorded))
                .toList();
    }
}
