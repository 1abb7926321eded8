package xiezhi.application.enforcement.prison.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.contact.Channel;
import xiezhi.application.enforcement.prison.contact.Counterpart;
import xiezhi.application.enforcement.prison.contact.Visit;
import xiezhi.application.enforcement.prison.contact.VisitAnswer;
import xiezhi.application.enforcement.prison.contact.VisitProcedure;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Ruling;

/** 会见登记: the visits of a day, and what the rule says before one is booked. */
@Service
public class VisitCounter {
    private static final int FOUND = 12;
    private final Roll roll;
    private final Records records;
    private final VisitProcedure procedure;

    VisitCounter(Roll roll, Records records, VisitProcedure procedure) {
        this.roll = roll;
        this.records = records;
        this.procedure = procedure;
    }

    /** 一次会见. */
    public record Booked(
            UUID id,
            int version,
            String number,
            Inmate inmate,
            Coded channel,
            Coded counterpart,
            boolean lawyer,
            String name,
            String relation,
            LocalDate day,
            int minutes,
            int people,
            boolean monitored,
            Coded state) {}

    @Transactional(readOnly = true)
    @Seats.VisitLists
    public List<Booked> on(LocalDate day) {
        return shown(roll.stored(Query.of(Visit.class).where("day", day)));
    }

    /** The inmates whom the words find, for the counter's search box. */
    @Transactional(readOnly = true)
    @Seats.VisitSearches
    public List<Inmate> find(String words) {
        return records.page(Query.of(CustodyFile.class).search(words).limit(FOUND * 4)).items().stream()
                .map(Stored::row)
                .filter(CustodyFile::inCustody)
                .limit(FOUND)
                .map(roll::shown)
                .toList();
    }

    /** The ruling for the booking, before it is made. */
    @Transactional(readOnly = true)
    @Seats.VisitRulings
    public Ruling<VisitAnswer> check(VisitProcedure.Booked form) {
        return procedure.ruling(form);
    }

    List<Booked> shown(List<Stored<Visit>> visits) {
        Map<Ref<CustodyFile>, Inmate> inmates =
                roll.shown(visits.stream().map(each -> each.row().file()).toList());
        return visits.stream()
                .filter(each -> inmates.containsKey(each.row().file()))
                .sorted(Comparator.comparing((Stored<Visit> each) -> each.row().day())
                        .reversed()
                        .thenComparing(each -> each.row().number()))
                .map(each -> booked(
                        each, Objects.requireNonNull(inmates.get(each.row().file()))))
                .toList();
    }

    private static Booked booked(Stored<Visit> stored, Inmate inmate) {
        Visit row = stored.row();
        String relation = row.relation();
        return new Booked(
                row.id().id(),
                stored.version(),
                row.number(),
                inmate,
                Coded.of(row.channel()),
                Coded.of(row.counterpart()),
                row.channel() == Channel.LAWYER || row.counterpart() == Counterpart.DEFENCE_COUNSEL,
                row.counterpartName().value(),
                relation == null ? "" : relation,
                row.day(),
                row.minutes(),
                row.people(),
                row.monitored(),
                Coded.of(row.state()));
    }
}
