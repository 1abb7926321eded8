package xiezhi.application.enforcement.resettlement.file;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.person.CorrectionsEnded;
import xiezhi.application.enforcement.person.Died;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.person.Persons;
import xiezhi.application.enforcement.person.ReleaseAnnounced;
import xiezhi.application.enforcement.person.Released;
import xiezhi.application.enforcement.resettlement.HelpCase;
import xiezhi.application.enforcement.resettlement.HelpSource;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.identity.DivisionCode;
import xiezhi.kernel.record.Ref;

/** 释放传来: hears of releases and opens the file at the county of the home. Told twice, it opens once; told too late, it calls the same day. */
@Component
class ReleasesHeard {
    private final CaseFiles files;
    private final Records records;
    private final Persons persons;
    private final People people;

    ReleasesHeard(CaseFiles files, Records records, Persons persons, People people) {
        this.files = files;
        this.records = records;
        this.persons = persons;
        this.people = people;
    }

    @ApplicationModuleListener
    void on(ReleaseAnnounced event) {
        asPlatform(() -> {
            Optional<Stored<HelpCase>> open = open(event.person());
            if (open.isPresent()) {
                reschedule(open.get(), event.releaseOn());
                return;
            }
            begin(new HelpForms.Announced(
                    persons.standing(event.person()),
                    Ref.of(event.fromUnit()),
                    event.releaseOn(),
                    source(event.kind()),
                    event.minor(),
                    event.keyPerson(),
                    new DivisionCode(event.homeDivision()),
                    false));
        });
    }

    @ApplicationModuleListener
    void on(Released event) {
        asPlatform(() -> {
            HelpCase help = open(event.person())
                    .map(Stored::row)
                    .orElseGet(() -> unannounced(event));
            if (!help.state().before()) {
                return;
            }
            boolean held = event.kind().contains("CUSTODY");
            files.act(HelpCase.class, help.id(), held ? "held-elsewhere" : "released", new HelpForms.Gone(event.on()));
        });
    }

    @ApplicationModuleListener
    void on(CorrectionsEnded event) {
        asPlatform(() -> {
            if (open(event.person()).isPresent() || event.how().equals("DEAD")) {
                return;
            }
            Person person = persons.get(event.person()).row();
            DivisionCode home = person.residence();
            begin(new HelpForms.Announced(
                    person.id(),
                    Ref.of(event.fromUnit()),
                    event.on(),
                    HelpSource.COMMUNITY,
                    minor(person.birthDate(), event.on()),
                    false,
                    home == null ? new DivisionCode(people.unit(event.fromUnit()).divisionCode()) : home,
                    true));
        });
    }

    @ApplicationModuleListener
    void on(Died event) {
        asPlatform(() -> open(event.person())
                .ifPresent(help ->
                        files.act(HelpCase.class, help.row().id(), "died", new HelpForms.Gone(event.on()))));
    }

    /** A ruling of today: nobody could be told before, so the file opens with the day itself. */
    private HelpCase unannounced(Released event) {
        Person person = persons.get(event.person()).row();
        return begin(new HelpForms.Announced(
                person.id(),
                Ref.of(event.fromUnit()),
                event.on(),
                source(event.kind()),
                minor(person.birthDate(), event.on()),
                false,
                new DivisionCode(event.homeDivision()),
                true));
    }

    private HelpCase begin(HelpForms.Announced form) {
        return files.begin(HelpCase.class, "announce", form).row();
    }

    private void reschedule(Stored<HelpCase> open, LocalDate releaseOn) {
        HelpCase help = open.row();
        if (help.state().before() && !help.releaseOn().equals(releaseOn)) {
            files.act(HelpCase.class, help.id(), "reschedule", new HelpForms.Rescheduled(releaseOn));
        }
    }

    private Optional<Stored<HelpCase>> open(Ref<Person> person) {
        UUID standing = persons.standing(person).id();
        return records.page(Query.of(HelpCase.class).where("person", Ref.of(standing)).limit(100)).items().stream()
                .filter(help -> help.row().state().open())
                .findFirst();
    }

    private static HelpSource source(String kind) {
        return kind.startsWith("REHAB") ? HelpSource.REHAB : HelpSource.PRISON;
    }

    private static boolean minor(@Nullable LocalDate born, LocalDate on) {
        return born != null && Period.between(born, on).getYears() < 18;
    }

    private static void asPlatform(Runnable work) {
        Acting.run(Actor.system("释放衔接"), work);
    }
}
