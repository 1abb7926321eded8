package xiezhi.application.enforcement.prison.desk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.PrisonParameters;
import xiezhi.application.enforcement.prison.release.ReleaseCase;
import xiezhi.application.enforcement.prison.release.ReleaseState;
import xiezhi.foundation.records.Query;
import xiezhi.kernel.record.Ref;

/** 释放看板: who leaves when, which of the steps before the gate are done, and who would be forgotten. */
@Service
public class ReleaseBoard {
    private static final List<Integer> RUNGS = List.of(0, 7, 31, 93);
    private final Roll roll;

    ReleaseBoard(Roll roll) {
        this.roll = roll;
    }

    /** 释放前的一步: done on a day, due by a day, or not needed. */
    public record Step(
            String code, @Nullable LocalDate done, @Nullable LocalDate due, boolean needed) {}

    /** 一人. */
    public record Leaving(
            UUID id,
            String number,
            Inmate inmate,
            Coded kind,
            Coded state,
            LocalDate on,
            int days,
            boolean key,
            boolean unpaid,
            @Nullable String warrant,
            List<Step> steps) {}

    /** 一栏: everybody who leaves within so many days. */
    public record Rung(int days, List<Leaving> people) {}

    /** 看板. */
    public record Board(LocalDate today, List<Rung> rungs, List<Inmate> unplanned, List<Leaving> gone) {}

    @Transactional(readOnly = true)
    @Seats.ReleaseBoards
    public Board now() {
        LocalDate today = roll.today();
        List<ReleaseCase> cases =
                roll.all(Query.of(ReleaseCase.class).and("releaseOn", Query.Test.FROM, today.minusDays(31)));
        Map<Ref<CustodyFile>, Inmate> inmates =
                roll.shown(cases.stream().map(ReleaseCase::file).toList());
        List<Leaving> people = cases.stream()
                .filter(each -> each.state() != ReleaseState.CANCELLED && inmates.containsKey(each.file()))
                .sorted(Comparator.comparing(ReleaseCase::releaseOn))
                .map(each -> leaving(each, Objects.requireNonNull(inmates.get(each.file())), today))
                .toList();
        return new Board(today, rungs(people), unplanned(cases, today), gone(people));
    }

    private static List<Rung> rungs(List<Leaving> people) {
        List<Rung> rungs = new ArrayList<>();
        int from = Integer.MIN_VALUE;
        for (int until : RUNGS) {
            int after = from;
            rungs.add(new Rung(
                    until,
                    people.stream()
                            .filter(one -> !out(one) && one.days() > after && one.days() <= until)
                            .toList()));
            from = until;
        }
        return rungs;
    }

    private static boolean out(Leaving one) {
        return one.state().code().equals(ReleaseState.RELEASED.name());
    }

    private static List<Leaving> gone(List<Leaving> people) {
        return people.stream().filter(ReleaseBoard::out).toList();
    }

    /** Those whose term ends within the months of exit education and for whom nobody has opened a file. */
    private List<Inmate> unplanned(List<ReleaseCase> cases, LocalDate today) {
        LocalDate until = today.plusMonths(PrisonParameters.shipped().number("exit-education-months", today));
        List<Ref<CustodyFile>> planned = cases.stream()
                .filter(each -> each.state() != ReleaseState.CANCELLED)
                .map(ReleaseCase::file)
                .toList();
        return roll.all(Query.of(CustodyFile.class).and("termEnd", Query.Test.TO, until)).stream()
                .filter(file -> file.inCustody() && !planned.contains(file.id()))
                .map(roll::shown)
                .toList();
    }

    private static Leaving leaving(ReleaseCase row, Inmate inmate, LocalDate today) {
        return new Leaving(
                row.id().id(),
                row.number(),
                inmate,
                Coded.of(row.kind()),
                Coded.of(row.state()),
                row.releaseOn(),
                (int) ChronoUnit.DAYS.between(today, row.releaseOn()),
                row.keyPerson(),
                row.propertyUnpaid(),
                row.otherWarrant(),
                steps(row));
    }

    private static List<Step> steps(ReleaseCase row) {
        boolean taught = row.state() == ReleaseState.EDUCATED || row.state() == ReleaseState.RELEASED;
        return List.of(
                new Step("NOTICE", row.noticedOn(), row.noticeBy(), true),
                new Step("EDUCATION", taught ? row.releaseOn() : null, row.educationFrom(), true),
                new Step("POLICE", row.policeToldOn(), row.releaseOn(), row.politicalRights()),
                new Step("CERTIFICATE", row.certificate() == null ? null : row.releaseOn(), row.releaseOn(), true));
    }
}
