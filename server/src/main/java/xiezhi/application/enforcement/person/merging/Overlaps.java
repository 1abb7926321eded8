package xiezhi.application.enforcement.person.merging;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.person.Episode;
import xiezhi.application.enforcement.person.OverlapFlag;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.person.line.Gaps;
import xiezhi.application.enforcement.person.store.Readings;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Records;
import xiezhi.kernel.record.Ref;

/** 冲突提示: tells both keepers of two episodes that can't both be true, and takes the flags back when the conflict is gone. */
@Component
class Overlaps {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private final Records records;
    private final Readings readings;
    private final Clock clock;

    Overlaps(Records records, Readings readings, Clock clock) {
        this.records = records;
        this.readings = readings;
        this.clock = clock;
    }

    /** Compares the flags that stand with the conflicts that there are. */
    void reckon(Ref<Person> person) {
        LocalDate today = LocalDate.now(clock.withZone(SHANGHAI));
        List<Gaps.Conflict> conflicts = Gaps.conflicts(readings.episodes(person));
        List<OverlapFlag> standing = new ArrayList<>();
        for (var flag : readings.storedRows(OverlapFlag.class, person)) {
            if (flag.row().clearedOn() == null) {
                boolean still = conflicts.stream().anyMatch(conflict -> concerns(conflict, flag.row()));
                if (still) {
                    standing.add(flag.row());
                } else {
                    readings.changeUnscoped(flag.row().cleared(today), flag.version());
                }
            }
        }
        for (Gaps.Conflict conflict : conflicts) {
            if (standing.stream().noneMatch(flag -> concerns(conflict, flag))) {
                tell(person, conflict.one(), conflict.other(), conflict, today);
                tell(person, conflict.other(), conflict.one(), conflict, today);
            }
        }
    }

    private static boolean concerns(Gaps.Conflict conflict, OverlapFlag flag) {
        List<Ref<Episode>> both = List.of(conflict.one().id(), conflict.other().id());
        return both.contains(flag.episode()) && both.contains(flag.other());
    }

    private void tell(Ref<Person> person, Episode mine, Episode theirs, Gaps.Conflict conflict, LocalDate today) {
        OverlapFlag flag = new OverlapFlag(
                Ref.next(),
                person,
                mine.id(),
                theirs.id(),
                mine.keeper(),
                theirs.keeper(),
                conflict.reasons().getFirst().finding(),
                today,
                null);
        records.add(flag, Placement.in(mine.keeper().id()));
    }
}
