package xiezhi.application.enforcement.prison.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.CustodyState;
import xiezhi.application.enforcement.prison.PrisonParameters;
import xiezhi.application.enforcement.prison.cases.CommutationCase;
import xiezhi.application.enforcement.prison.cases.OutsideCase;
import xiezhi.application.enforcement.prison.contact.Visit;
import xiezhi.application.enforcement.prison.contact.VisitState;
import xiezhi.application.enforcement.prison.discipline.Award;
import xiezhi.application.enforcement.prison.discipline.AwardState;
import xiezhi.application.enforcement.prison.discipline.Confinement;
import xiezhi.application.enforcement.prison.discipline.ConfinementCheck;
import xiezhi.application.enforcement.prison.discipline.ConfinementState;
import xiezhi.application.enforcement.prison.release.Leave;
import xiezhi.application.enforcement.prison.release.LeaveState;
import xiezhi.application.enforcement.prison.release.ReleaseCase;
import xiezhi.application.enforcement.prison.release.ReleaseState;
import xiezhi.foundation.deadlines.CaseClock;
import xiezhi.foundation.deadlines.Clocks;
import xiezhi.foundation.records.Query;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Reason;

/** 今日应办: checks, visits, limits of confinement, releases and running clocks of one ward, what is late first. */
@Component
class WardDue {
    private static final int WEEK = 7;
    private final Roll roll;
    private final PointsDue points;
    private final Clocks clocks;

    WardDue(Roll roll, PointsDue points, Clocks clocks) {
        this.roll = roll;
        this.points = points;
        this.clocks = clocks;
    }

    List<DueItem> of(UUID ward, List<CustodyFile> held, Map<Ref<CustodyFile>, List<Confinement>> confined) {
        Shelf shelf = new Shelf(roll.today(), held);
        confinements(shelf, confined);
        visits(shelf);
        releases(shelf);
        arrivals(shelf);
        proposals(shelf);
        cases(shelf);
        points.of(ward, shelf.today).forEach(shelf.items::add);
        shelf.items.sort(Comparator.comparing(DueItem::due));
        return shelf.items;
    }

    private void confinements(Shelf shelf, Map<Ref<CustodyFile>, List<Confinement>> confined) {
        List<Confinement> running =
                confined.values().stream().flatMap(List::stream).toList();
        if (running.isEmpty()) {
            return;
        }
        List<Ref<Confinement>> refs = running.stream().map(Confinement::id).toList();
        List<Ref<Confinement>> seen = roll
                .all(Query.of(ConfinementCheck.class)
                        .and("confinement", Query.Test.IN, refs)
                        .where("day", shelf.today))
                .stream()
                .map(ConfinementCheck::confinement)
                .toList();
        running.forEach(one -> {
            if (!seen.contains(one.id())) {
                shelf.put(
                        "CONFINEMENT_CHECK",
                        "禁闭每日检查",
                        "Daily check in confinement",
                        one.file(),
                        shelf.today,
                        at(one),
                        "监狱法#84");
            }
            LocalDate ends = one.ends();
            if (ends != null) {
                shelf.put("CONFINEMENT_END", "禁闭届满, 解除", "Confinement ends", one.file(), ends, at(one), "监狱法#84");
            }
        });
    }

    private static String at(Confinement one) {
        return "/cases/prison.confinement/" + one.id();
    }

    private void visits(Shelf shelf) {
        roll
                .of(
                        Query.of(Visit.class).where("state", VisitState.BOOKED).where("day", shelf.today),
                        shelf.refs(),
                        Visit::file)
                .values()
                .stream()
                .flatMap(List::stream)
                .forEach(visit -> shelf.put(
                        "VISIT",
                        visit.channel().label() + ": " + visit.counterpart().label(),
                        "Visit or call",
                        visit.file(),
                        visit.day(),
                        "/prison/visits",
                        "监狱法#69"));
        roll.of(Query.of(Leave.class).where("state", LeaveState.OUT), shelf.refs(), Leave::file).values().stream()
                .flatMap(List::stream)
                .forEach(leave -> shelf.put(
                        "RETURN",
                        leave.kind().label() + ", 应当返监",
                        "Return due",
                        leave.file(),
                        leave.backBy(),
                        "/cases/prison.leave/" + leave.id(),
                        "监狱法#85"));
    }

    private void releases(Shelf shelf) {
        Predicate<ReleaseCase> open =
                each -> each.state() != ReleaseState.RELEASED && each.state() != ReleaseState.CANCELLED;
        roll.of(Query.of(ReleaseCase.class), shelf.refs(), ReleaseCase::file).values().stream()
                .flatMap(List::stream)
                .filter(open)
                .forEach(one -> {
                    String link = "/cases/prison.release-case/" + one.id();
                    shelf.soon("RELEASE", "释放", "Release", one.file(), one.releaseOn(), link, "监狱法#59");
                    LocalDate notice = one.noticeBy();
                    if (one.noticedOn() == null && notice != null) {
                        shelf.soon(
                                "RELEASE_NOTICE",
                                "通知安置帮教机构",
                                "Release to be announced",
                                one.file(),
                                notice,
                                link,
                                "监狱法#59");
                    }
                });
    }

    /** Arrivals: the family to be told, the two months of induction. */
    private void arrivals(Shelf shelf) {
        Map<UUID, CaseClock> running =
                clocks.soonest(shelf.refs().stream().map(Ref::id).toList());
        shelf.files.values().forEach(file -> {
            CaseClock clock = running.get(file.id().id());
            String link = "/prison/custody/" + file.id();
            if (clock != null) {
                shelf.clock(clock, file.id(), link);
            }
            LocalDate admitted = file.admittedOn();
            if (file.state() == CustodyState.INTAKE && admitted != null) {
                int months = PrisonParameters.shipped().number("intake-months", shelf.today);
                shelf.soon(
                        "INDUCTION",
                        "入监教育期满, 结束入监教育",
                        "Induction to be concluded",
                        file.id(),
                        admitted.plusMonths(months),
                        link,
                        "监狱法#63");
            }
        });
    }

    private void proposals(Shelf shelf) {
        roll
                .of(
                        Query.of(Award.class)
                                .and("state", Query.Test.IN, List.of(AwardState.PROPOSED, AwardState.REVIEWED)),
                        shelf.refs(),
                        Award::file)
                .values()
                .stream()
                .flatMap(List::stream)
                .forEach(award -> shelf.put(
                        "AWARD",
                        "奖惩待审批: " + award.kind().label(),
                        "Reward or punishment to decide",
                        award.file(),
                        shelf.today,
                        "/cases/prison.award/" + award.id(),
                        "监狱法#83"));
        roll
                .of(
                        Query.of(Confinement.class)
                                .and(
                                        "state",
                                        Query.Test.IN,
                                        List.of(ConfinementState.PROPOSED, ConfinementState.REVIEWED)),
                        shelf.refs(),
                        Confinement::file)
                .values()
                .stream()
                .flatMap(List::stream)
                .forEach(one -> shelf.put(
                        "CONFINEMENT", "禁闭待审批", "Confinement to decide", one.file(), shelf.today, at(one), "监狱法#84"));
    }

    /** Cases whose clock runs, and those that wait for the ward itself. */
    private void cases(Shelf shelf) {
        Map<UUID, Ref<CustodyFile>> whose = new HashMap<>();
        Map<UUID, String> links = new HashMap<>();
        roll.of(Query.of(CommutationCase.class), shelf.refs(), CommutationCase::file).values().stream()
                .flatMap(List::stream)
                .filter(each -> !each.state().over())
                .forEach(each -> {
                    whose.put(each.id().id(), each.file());
                    links.put(each.id().id(), "/cases/prison.commutation-case/" + each.id());
                    waits(shelf, each);
                });
        roll.of(Query.of(OutsideCase.class), shelf.refs(), OutsideCase::file).values().stream()
                .flatMap(List::stream)
                .filter(each -> !each.state().over())
                .forEach(each -> {
                    whose.put(each.id().id(), each.file());
                    links.put(each.id().id(), "/cases/prison.outside-case/" + each.id());
                });
        clocks.soonest(whose.keySet())
                .forEach((id, clock) -> shelf.clock(clock, whose.get(id), String.valueOf(links.get(id))));
    }

    private static void waits(Shelf shelf, CommutationCase one) {
        switch (one.state()) {
            case DRAFT, WARD_DELIBERATED ->
                shelf.put(
                        "CASE",
                        "%s: %s".formatted(one.kind().label(), one.state().label()),
                        "Case waits for the ward",
                        one.file(),
                        shelf.today,
                        "/cases/prison.commutation-case/" + one.id(),
                        "减刑假释程序规定#9");
            default -> {
                // the others wait for somebody outside the ward
            }
        }
    }

    /** 事项架: puts things on the list under the inmate whom they are about. */
    private final class Shelf {
        private final LocalDate today;
        private final Map<Ref<CustodyFile>, CustodyFile> files = new HashMap<>();
        private final List<DueItem> items = new ArrayList<>();

        Shelf(LocalDate today, List<CustodyFile> held) {
            this.today = today;
            held.forEach(file -> files.put(file.id(), file));
        }

        List<Ref<CustodyFile>> refs() {
            return List.copyOf(files.keySet());
        }

        /** Only what is near: within a week, or late. */
        void soon(
                String kind,
                String text,
                String english,
                Ref<CustodyFile> who,
                LocalDate due,
                String link,
                String basis) {
            if (!due.isAfter(today.plusDays(WEEK))) {
                put(kind, text, english, who, due, link, basis);
            }
        }

        void clock(CaseClock clock, @Nullable Ref<CustodyFile> who, String link) {
            if (who != null) {
                String basis = clock.basis().getFirst();
                put("CLOCK", clock.name(), clock.english(), who, clock.due(), link, basis);
            }
        }

        void put(
                String kind,
                String text,
                String english,
                Ref<CustodyFile> who,
                LocalDate due,
                String link,
                String basis) {
            CustodyFile file = files.get(who);
            items.add(new DueItem(
                    DueItem.urgency(due, today),
                    kind,
                    text,
                    english,
                    file == null ? null : roll.shown(file),
                    due,
                    link,
                    new Reason(basis, text)));
        }
    }
}
