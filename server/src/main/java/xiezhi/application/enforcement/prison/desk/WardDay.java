package xiezhi.application.enforcement.prison.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.CustodyState;
import xiezhi.application.enforcement.prison.custody.Movement;
import xiezhi.application.enforcement.prison.custody.MovementKind;
import xiezhi.application.enforcement.prison.discipline.Confinement;
import xiezhi.application.enforcement.prison.discipline.ConfinementState;
import xiezhi.application.enforcement.prison.life.DailyCheck;
import xiezhi.application.enforcement.prison.life.DailyKind;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.records.Query;
import xiezhi.kernel.record.Ref;

/** 监区一日: how many there are, where each of them is, what was looked after today, and what waits. */
@Service
public class WardDay {
    private final Roll roll;
    private final WardDue dues;

    WardDay(Roll roll, WardDue dues) {
        this.roll = roll;
        this.dues = dues;
    }

    /** 监区. */
    public record Ward(UUID id, String name, int held) {}

    /** 去向. */
    public enum Place {
        CELL,
        CONFINED,
        HOSPITAL,
        COURT,
        AGENCY_TAKE_BACK,
        HOME_LEAVE,
        SPECIAL_LEAVE,
        NO_BED;

        static Place of(MovementKind kind) {
            return valueOf(kind.name());
        }
    }

    /** 一人的去向: where he is, since when, and until when if that is known. */
    public record Standing(
            Inmate inmate,
            Place place,
            @Nullable String where,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {}

    /** 今日生活卫生检查. */
    public record Looked(Coded kind, boolean done, boolean problem) {}

    /** 一日. */
    public record Day(
            LocalDate today,
            Ward ward,
            int held,
            int present,
            Map<Place, Integer> places,
            List<Standing> roll,
            List<Looked> looked,
            List<DueItem> due) {}

    /** My wards with how many they hold. */
    @Transactional(readOnly = true)
    @Seats.Wards
    public List<Ward> wards() {
        return roll.wards().stream()
                .map(unit -> new Ward(
                        unit.id().id(),
                        roll.wardName(unit.id().id()),
                        roll.held(unit.id().id()).size()))
                .toList();
    }

    @Transactional(readOnly = true)
    @Seats.WardDays
    public Day of(UUID ward) {
        LocalDate today = roll.today();
        List<CustodyFile> held = roll.held(ward);
        List<Ref<CustodyFile>> refs = held.stream().map(CustodyFile::id).toList();
        Map<Ref<CustodyFile>, List<Movement>> moves =
                roll.of(Query.of(Movement.class).and("backAt", Query.Test.ABSENT, true), refs, Movement::file);
        Map<Ref<CustodyFile>, List<Confinement>> confined =
                roll.of(Query.of(Confinement.class).where("state", ConfinementState.CONFINED), refs, Confinement::file);
        List<Standing> standings = held.stream()
                .map(file -> standing(
                        file, moves.getOrDefault(file.id(), List.of()), confined.getOrDefault(file.id(), List.of())))
                .toList();
        Map<Place, Integer> places = new EnumMap<>(Place.class);
        standings.forEach(one -> places.merge(one.place(), 1, Integer::sum));
        int away = (int) held.stream()
                .filter(file -> file.state() == CustodyState.OUT_TEMP)
                .count();
        return new Day(
                today,
                new Ward(ward, roll.wardName(ward), held.size()),
                held.size(),
                held.size() - away,
                places,
                standings,
                looked(ward, today),
                dues.of(ward, held, confined));
    }

    private Standing standing(CustodyFile file, List<Movement> moves, List<Confinement> confined) {
        Inmate inmate = roll.shown(file);
        if (file.state() == CustodyState.OUT_TEMP && !moves.isEmpty()) {
            Movement out = moves.getFirst();
            LocalDate since = LocalDate.ofInstant(out.outAt(), CaseFiles.CHINA);
            return new Standing(inmate, Place.of(out.kind()), out.destination(), since, null);
        }
        if (!confined.isEmpty()) {
            Confinement one = confined.getFirst();
            return new Standing(inmate, Place.CONFINED, one.number(), one.starts(), one.ends());
        }
        boolean bed = file.cell() != null;
        return new Standing(inmate, bed ? Place.CELL : Place.NO_BED, file.cell(), null, null);
    }

    private List<Looked> looked(UUID ward, LocalDate today) {
        List<DailyCheck> done =
                roll.all(Query.of(DailyCheck.class).where("ward", Ref.of(ward)).where("day", today));
        List<Looked> looked = new ArrayList<>();
        Arrays.stream(DailyKind.values())
                .forEach(kind -> looked.add(new Looked(
                        Coded.of(kind),
                        done.stream().anyMatch(check -> check.kind() == kind),
                        done.stream().anyMatch(check -> check.kind() == kind && check.problem()))));
        return looked;
    }
}
