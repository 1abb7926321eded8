package xiezhi.application.enforcement.prison.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.custody.CustodyFiles;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.identity.Unit;
import xiezhi.foundation.identity.UnitType;
import xiezhi.foundation.records.Page;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.record.Ref;

/** 名册: who is in which ward of mine, read in few questions however many they are. */
@Component
class Roll {
    private static final int PAGE = 1000;
    private final Records records;
    private final People people;
    private final CustodyFiles custody;

    Roll(Records records, People people, CustodyFiles custody) {
        this.records = records;
        this.people = people;
        this.custody = custody;
    }

    LocalDate today() {
        return custody.today();
    }

    /** The wards that the actor's post reaches, in the order of their codes. */
    List<Unit> wards() {
        UUID mine = Acting.current().unit();
        return mine == null
                ? List.of()
                : people.subtree(mine).stream()
                        .map(people::unit)
                        .filter(unit -> unit.unitType() == UnitType.PRISON_WARD)
                        .sorted(java.util.Comparator.comparing(Unit::unitCode))
                        .toList();
    }

    String wardName(UUID ward) {
        Unit unit = people.unit(ward);
        String prison = custody.prison(ward).fullName();
        return unit.fullName().startsWith(prison) && unit.fullName().length() > prison.length()
                ? unit.fullName().substring(prison.length())
                : unit.fullName();
    }

    /** Everybody whom the ward holds, also those who are out for a day. */
    List<CustodyFile> held(UUID ward) {
        return all(Query.of(CustodyFile.class).where("ward", Ref.of(ward)).sortedBy("number")).stream()
                .filter(CustodyFile::inCustody)
                .toList();
    }

    Inmate shown(CustodyFile row) {
        return Inmate.of(row, wardName(row.ward().id()));
    }

    /** The inmates by their files, as lists show them. */
    Map<Ref<CustodyFile>, Inmate> shown(Collection<Ref<CustodyFile>> refs) {
        List<Ref<CustodyFile>> some = refs.stream().distinct().toList();
        Map<Ref<CustodyFile>, Inmate> found = new LinkedHashMap<>();
        if (!some.isEmpty()) {
            all(Query.of(CustodyFile.class).and("id", Query.Test.IN, some))
                    .forEach(row -> found.put(row.id(), shown(row)));
        }
        return found;
    }

    /** What belongs to these files, by file. */
    <R extends Record> Map<Ref<CustodyFile>, List<R>> of(
            Query<R> query, Collection<Ref<CustodyFile>> files, Function<R, Ref<CustodyFile>> whose) {
        if (files.isEmpty()) {
            return Map.of();
        }
        return all(query.and("file", Query.Test.IN, List.copyOf(files))).stream()
                .collect(Collectors.groupingBy(whose, LinkedHashMap::new, Collectors.toList()));
    }

    <R extends Record> List<R> all(Query<R> query) {
        return stored(query).stream().map(Stored::row).toList();
    }

    <R extends Record> List<Stored<R>> stored(Query<R> query) {
        List<Stored<R>> found = new ArrayList<>();
        String after = null;
        do {
            Page<R> page = records.page(query.limit(PAGE).after(after));
            found.addAll(page.items());
            after = page.next();
        } while (after != null);
        return found;
    }
}
