package xiezhi.foundation.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import xiezhi.application.government.lawyer.Institution;
import xiezhi.application.government.lawyer.InstitutionForm;
import xiezhi.application.government.lawyer.InstitutionStatus;
import xiezhi.application.government.lawyer.PracticeField;
import xiezhi.application.government.lawyer.Practitioner;
import xiezhi.application.government.lawyer.PractitionerCategory;
import xiezhi.application.government.lawyer.PractitionerStatus;
import xiezhi.application.government.lawyer.ServiceLanguage;
import xiezhi.foundation.identity.Directory;
import xiezhi.foundation.identity.Directory.Hired;
import xiezhi.foundation.identity.Unit;
import xiezhi.foundation.identity.UnitType;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Records;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.code.Sex;
import xiezhi.kernel.identity.CreditCode;
import xiezhi.kernel.identity.DivisionCode;
import xiezhi.kernel.identity.Mobile;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Ref;

/** 演示律师界: law firms and their lawyers, with fields, languages and years of practice that differ, so that the ranking has something to weigh. */
@Component
@ConditionalOnProperty(name = "xiezhi.demo", havingValue = "true")
class Bar {
    private static final int LAWYERS = 3;
    private final Directory directory;
    private final Records records;
    private final Map<UUID, Hired> hired = new HashMap<>();

    Bar(Directory directory, Records records) {
        this.directory = directory;
        this.records = records;
    }

    /** A lawyer who has an account of his own. */
    record Seated(String firm, String name, Hired hired) {}

    void admit(Places places, List<Seated> seated) {
        int count = 0;
        for (Unit firm : places.of(UnitType.LAW_FIRM)) {
            Institution institution = institution(firm, ++count);
            records.add(institution, Placement.in(firm.id().id()));
            List<Seated> lawyers = new ArrayList<>(seated.stream()
                    .filter(s -> s.firm().equals(firm.fullName()))
                    .toList());
            for (int i = lawyers.size(); i < LAWYERS; i++) {
                String name = Cast.name(900 + count * 10L + i);
                lawyers.add(new Seated(
                        firm.fullName(),
                        name,
                        Settlement.hireLawyer(directory, firm.id().id(), name)));
            }
            for (Seated lawyer : lawyers) {
                Practitioner practitioner = practitioner(lawyer, institution, hired.size());
                records.add(practitioner, Placement.in(firm.id().id()));
                hired.put(practitioner.id().id(), lawyer.hired());
            }
        }
    }

    /** Practitioners by row, as they act. */
    Map<UUID, Actor> actors(Function<Hired, Actor> actor) {
        Map<UUID, Actor> actors = new HashMap<>();
        hired.forEach((row, who) -> actors.put(row, actor.apply(who)));
        return actors;
    }

    private static Institution institution(Unit firm, int count) {
        return new Institution(
                Ref.next(),
                new CreditCode(Cast.lawFirm(firm.divisionCode(), count)),
                firm.fullName(),
                InstitutionForm.GENERAL_PARTNERSHIP,
                new DivisionCode(firm.divisionCode()),
                InstitutionStatus.ACTIVE,
                null,
                null,
                LocalDate.of(2010 + count, 3, 1));
    }

    private static Practitioner practitioner(Seated lawyer, Institution firm, int count) {
        int since = 2008 + count * 5 % 14;
        boolean woman = count % 2 == 1;
        LocalDate first = LocalDate.of(since, 1 + count % 12, 10);
        Optional<LocalDate> criminal = count % 3 == 2 ? Optional.empty() : Optional.of(first.plusYears(1));
        return new Practitioner(
                Ref.next(),
                Cast.licence(firm.division().value(), since, woman, 1000 + count),
                new PersonName(lawyer.name()),
                woman ? Sex.FEMALE : Sex.MALE,
                PractitionerCategory.FULL_TIME,
                firm.id(),
                PractitionerStatus.PRACTISING,
                first,
                criminal.orElse(null),
                fields(count),
                languages(count),
                count % 4 == 1,
                firm.division(),
                new Mobile(Cast.mobile(5_000_000L + count)),
                true,
                lawyer.hired().person().toString());
    }

    private static Set<PracticeField> fields(int count) {
        PracticeField[] all = PracticeField.values();
        return EnumSet.of(PracticeField.CIVIL, all[count % all.length], all[(count + 3) % all.length]);
    }

    private static Set<ServiceLanguage> languages(int count) {
        return count % 5 == 0
                ? EnumSet.of(ServiceLanguage.MANDARIN, ServiceLanguage.SIGN)
                : EnumSet.of(ServiceLanguage.MANDARIN);
    }
}
