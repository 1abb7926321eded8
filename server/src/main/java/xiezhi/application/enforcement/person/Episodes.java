package xiezhi.application.enforcement.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.application.enforcement.person.sealing.SealedSubjects;
import xiezhi.application.enforcement.person.store.Readings;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;

/** 执行阶段: opens and closes the legal statuses of a person. Two that can't both be true are refused with the one that stands in the way. */
@Service
@Transactional
public class Episodes {
    private final Records records;
    private final Readings readings;
    private final SealedSubjects sealed;

    Episodes(Records records, Readings readings, SealedSubjects sealed) {
        this.records = records;
        this.readings = readings;
        this.sealed = sealed;
    }

    /** Opens an episode in the hands of the unit; refused when it can't stand beside one that runs. */
    public Stored<Episode> open(
            Ref<Person> person,
            EpisodeKind kind,
            UUID unit,
            LocalDate from,
            String sourceStandard,
            @Nullable UUID sourceId) {
        Episode next = new Episode(
                Ref.next(),
                person,
                kind,
                Ref.of(unit),
                from,
                null,
                null,
                sourceStandard,
                sourceId == null ? null : sourceId.toString());
        readings.lock(person);
        refuseOverlap(readings.episodes(person), next);
        Stored<Episode> opened = records.add(next, Placement.in(unit));
        sealed.cover(person);
        return opened;
    }

    /** Ends an episode on its last day. */
    public void close(Ref<Episode> episode, LocalDate on, String how) {
        Stored<Episode> before = readings.episode(episode);
        if (before.row().ends() != null) {
            throw Refusal.state("该执行阶段已于" + before.row().ends() + "终止", "请核对是否重复办理");
        }
        readings.changeUnscoped(before.row().closed(on, how), before.version());
    }

    /** Gives an episode into the hands of another unit of the same kind: a transfer between prisons, a change of place. */
    public void handOver(Ref<Episode> episode, UUID unit) {
        Stored<Episode> before = readings.episode(episode);
        readings.changeUnscoped(before.row().keptBy(unit), before.version());
        readings.placeUnscoped(episode, unit);
    }

    /** All episodes of the person, whoever keeps them, in the order of their beginning. */
    @Transactional(readOnly = true)
    public List<Episode> of(Ref<Person> person) {
        return readings.episodes(person);
    }

    /** The episode of that kind that is open now. */
    @Transactional(readOnly = true)
    public Optional<Episode> current(Ref<Person> person, EpisodeKind kind) {
        return of(person).stream()
                .filter(episode -> episode.kind() == kind && episode.ends() == null)
                .reduce((first, last) -> last);
    }

    private static void refuseOverlap(List<Episode> known, Episode next) {
        List<Reason> against = known.stream()
                .map(episode -> Overlap.between(episode, next))
                .filter(ruling -> ruling.value() == Overlap.Judgment.ILLEGAL)
                .map(Ruling::reasons)
                .flatMap(List::stream)
                .toList();
        if (!against.isEmpty()) {
            throw new Refusal(
                    "ILLEGAL_OVERLAP",
                    "不能开始%s: %s"
                            .formatted(next.kind().label(), against.getFirst().finding()),
                    against,
                    "请先由原执行机关办结在办阶段, 或者核对是否为同一人");
        }
    }
}
