package xiezhi.application.enforcement.person.line;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.application.enforcement.person.Episode;
import xiezhi.application.enforcement.person.Person;
import xiezhi.foundation.audit.Trail;
import xiezhi.foundation.identity.People;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.act.SignedIn;
import xiezhi.kernel.fault.Forbidden;
import xiezhi.kernel.record.Ref;

/** 生命线查阅: one life as one picture, for one purpose: episodes, entries, gaps and conflicts, and who holds the person today. */
@Service
public class LifeLines {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private final Reach reach;
    private final LineRows rows;
    private final People people;
    private final Trail trail;
    private final Clock clock;

    LifeLines(Reach reach, LineRows rows, People people, Trail trail, Clock clock) {
        this.reach = reach;
        this.rows = rows;
        this.people = people;
        this.trail = trail;
        this.clock = clock;
    }

    /** 生命线. @param withheld how many entries the purpose doesn't need */
    public record Life(
            String person,
            Purpose purpose,
            LocalDate today,
            @Nullable String custodian,
            List<Map<String, Object>> episodes,
            List<LineRows.Told> lines,
            List<Gaps.Gap> gaps,
            List<Map<String, Object>> conflicts,
            int withheld) {}

    /** The life line of the person, as far as the purpose goes. The reading goes into the trail with its purpose. */
    @Transactional
    @SignedIn(Actor.Kind.OFFICER)
    public Life of(Ref<Person> person, Purpose purpose) {
        if (!purpose.openTo(Acting.current())) {
            throw new Forbidden("", "您的岗位不办理“%s”, 不能以此用途查阅".formatted(purpose.label()));
        }
        List<UUID> records = reach.demand(person);
        LocalDate today = LocalDate.now(clock.withZone(SHANGHAI));
        List<Episode> episodes = rows.episodes(records);
        List<LineRows.Told> all = rows.lines(records);
        List<LineRows.Told> shown = all.stream()
                .filter(line -> NeedToKnow.shows(
                        purpose, new NeedToKnow.Facts(line.kind(), line.event(), line.level())))
                .toList();
        trail.noteReading(
                "person.line", records.getFirst(), Map.of("purpose", purpose.name(), "entries", shown.size()));
        return new Life(
                records.getFirst().toString(),
                purpose,
                today,
                Custodian.on(today, episodes)
                        .map(episode -> episode.id().toString())
                        .orElse(null),
                episodes.stream().map(this::shown).toList(),
                shown,
                Gaps.gaps(episodes),
                Gaps.conflicts(episodes).stream().map(LifeLines::shown).toList(),
                all.size() - shown.size());
    }

    private Map<String, Object> shown(Episode episode) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", episode.id().toString());
        map.put("kind", episode.kind().name());
        map.put("label", episode.kind().label());
        map.put("keeper", people.unit(episode.keeper().id()).fullName());
        map.put("from", episode.starts());
        map.put("to", episode.ends());
        map.put("ended", episode.ended());
        map.put("source", episode.source());
        map.put("sourceId", episode.sourceId());
        return map;
    }

    private static Map<String, Object> shown(Gaps.Conflict conflict) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("episodes", List.of(conflict.one().id().toString(), conflict.other().id().toString()));
        map.put("from", conflict.from());
        map.put("to", conflict.to());
        map.put("reasons", new ArrayList<>(conflict.reasons()));
        return map;
    }
}
