package xiezhi.application.enforcement.community.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.community.CommunityDuty;
import xiezhi.application.enforcement.community.DeviceAlarm;
import xiezhi.application.enforcement.community.Investigation;
import xiezhi.application.enforcement.community.InvestigationState;
import xiezhi.application.enforcement.community.Leave;
import xiezhi.application.enforcement.community.LeaveState;
import xiezhi.application.enforcement.community.LocatingOrder;
import xiezhi.application.enforcement.community.LocatingState;
import xiezhi.application.enforcement.community.Move;
import xiezhi.application.enforcement.community.MoveState;
import xiezhi.application.enforcement.community.Sanction;
import xiezhi.application.enforcement.community.SanctionState;
import xiezhi.application.enforcement.community.Supervisee;
import xiezhi.application.enforcement.community.file.Counties;
import xiezhi.application.enforcement.community.file.Parts;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Reason;

/** 今日案卷: leaves, sanctions, orders, alarms, evaluations and changes of place that wait for this officer's duty. */
@Component
class DayFiles {
    private static final int MOST = 500;
    private static final int SOON_DAYS = 7;
    private final Records records;
    private final Parts parts;
    private final Counties counties;

    DayFiles(Records records, Parts parts, Counties counties) {
        this.records = records;
        this.parts = parts;
        this.counties = counties;
    }

    void add(LocalDate today, Consumer<DayItem> items) {
        Map<UUID, String> names = new ConcurrentHashMap<>();
        Shelf shelf = new Shelf(today, items, names);
        leaves(shelf);
        sanctions(shelf);
        orders(shelf);
        investigations(shelf);
        moves(shelf);
    }

    private void leaves(Shelf shelf) {
        decide(shelf, LeaveState.AT_OFFICE, CommunityDuty.OFFICE);
        decide(shelf, LeaveState.AT_COUNTY, CommunityDuty.COUNTY);
        decide(shelf, LeaveState.AT_HIGHER, CommunityDuty.HIGHER);
        if (holds(CommunityDuty.OFFICE)) {
            all(Leave.class, LeaveState.AWAY).stream()
                    .filter(leave -> !leave.ends().isAfter(shelf.today()))
                    .forEach(leave -> shelf.put(
                            "RETURN",
                            "应当返回, 核实",
                            "Return due: check",
                            leave.supervisee(),
                            leave.ends(),
                            link(leave.id()),
                            "社区矫正法实施办法#28"));
        }
    }

    private void decide(Shelf shelf, LeaveState at, String duty) {
        if (holds(duty)) {
            all(Leave.class, at)
                    .forEach(leave -> shelf.put(
                            "LEAVE",
                            "外出申请等待决定 (%s离开)".formatted(leave.starts()),
                            "Leave to decide",
                            leave.supervisee(),
                            leave.starts(),
                            link(leave.id()),
                            "社区矫正法#27"));
        }
    }

    private static String link(Ref<Leave> leave) {
        return "/community/leaves/" + leave;
    }

    private void sanctions(Shelf shelf) {
        if (holds(CommunityDuty.OFFICE)) {
            all(Sanction.class, SanctionState.PROPOSED)
                    .forEach(s -> shelf.put(
                            "DEFENCE",
                            "听取申辩: " + s.kind().label(),
                            "Defence to be heard",
                            s.supervisee(),
                            s.defenceBy(),
                            file("community.sanction", s.id()),
                            "社区矫正法#48"));
        }
        if (holds(CommunityDuty.HEAD)) {
            all(Sanction.class, SanctionState.HEARD)
                    .forEach(s -> shelf.put(
                            "SANCTION",
                            "处分等待决定: " + s.kind().label(),
                            "Sanction to decide",
                            s.supervisee(),
                            shelf.today(),
                            file("community.sanction", s.id()),
                            "社区矫正法#28"));
            all(LocatingOrder.class, LocatingState.PROPOSED)
                    .forEach(o -> shelf.put(
                            "LOCATING",
                            "电子定位等待审批",
                            "Locating order to decide",
                            o.supervisee(),
                            o.starts(),
                            file("community.locating-order", o.id()),
                            "社区矫正法#29.1"));
        }
    }

    private void orders(Shelf shelf) {
        all(LocatingOrder.class, LocatingState.IN_FORCE).stream()
                .filter(order -> !order.ends().isAfter(shelf.today().plusDays(SOON_DAYS)))
                .forEach(o -> shelf.put(
                        "LOCATING_ENDS",
                        "电子定位即将到期, 自动停止",
                        "Locating order ends by itself",
                        o.supervisee(),
                        o.ends(),
                        file("community.locating-order", o.id()),
                        "社区矫正法#29.2"));
        records
                .page(Query.of(DeviceAlarm.class)
                        .and("finding", Query.Test.ABSENT, true)
                        .limit(MOST))
                .items()
                .stream()
                .map(Stored::row)
                .forEach(a -> shelf.put(
                        "ALARM",
                        "报警等待核实: " + a.kind().label(),
                        "Alarm to check",
                        a.supervisee(),
                        LocalDate.ofInstant(a.at(), CaseFiles.CHINA),
                        "/community/alarms",
                        "社区矫正法#29"));
    }

    private void investigations(Shelf shelf) {
        for (InvestigationState state : List.of(InvestigationState.RECEIVED, InvestigationState.REPORTED)) {
            all(Investigation.class, state)
                    .forEach(i -> shelf.line(
                            "INVESTIGATION",
                            "调查评估: " + state.label(),
                            "Evaluation",
                            i.number().value(),
                            null,
                            i.due(),
                            file("community.investigation", i.id()),
                            "社区矫正法#18"));
        }
    }

    private void moves(Shelf shelf) {
        if (!holds(CommunityDuty.COUNTY)) {
            return;
        }
        UUID mine = counties.mine();
        all(Move.class, MoveState.APPLIED)
                .forEach(m -> put(
                        shelf,
                        m,
                        "征求新执行地意见",
                        "Ask the new county",
                        m.appliedOn().plusDays(5)));
        all(Move.class, MoveState.ASKED).stream()
                .filter(m -> m.toCounty().id().equals(mine))
                .forEach(m -> put(
                        shelf,
                        m,
                        "外县来函, 核实并回复",
                        "Answer the other county",
                        m.appliedOn().plusDays(10)));
        all(Move.class, MoveState.AGREED).stream()
                .filter(m -> m.fromCounty().id().equals(mine))
                .forEach(m -> put(shelf, m, "新执行地同意, 作出决定", "Decide on the change of place", shelf.today()));
        for (MoveState state : List.of(MoveState.APPROVED, MoveState.NOT_ARRIVED)) {
            all(Move.class, state)
                    .forEach(m -> put(shelf, m, state.label(), "Arrival after a change of place", m.reportBy()));
        }
    }

    private static void put(Shelf shelf, Move move, String text, String english, @Nullable LocalDate due) {
        shelf.put(
                "MOVE",
                text,
                english,
                move.supervisee(),
                due == null ? shelf.today() : due,
                file("community.move", move.id()),
                "社区矫正法#27");
    }

    private static String file(String standard, Ref<?> id) {
        return "/cases/" + standard + "/" + id;
    }

    private <R extends Record> List<R> all(Class<R> of, Enum<?> state) {
        return records.page(Query.of(of).where("state", state).limit(MOST)).items().stream()
                .map(Stored::row)
                .toList();
    }

    private static boolean holds(String duty) {
        return Acting.current().holds(duty);
    }

    /** 事项架: puts files of a person on the list under his number and masked name. */
    private final class Shelf {
        private final LocalDate today;
        private final Consumer<DayItem> items;
        private final Map<UUID, String> names;

        Shelf(LocalDate today, Consumer<DayItem> items, Map<UUID, String> names) {
            this.today = today;
            this.items = items;
            this.names = names;
        }

        LocalDate today() {
            return today;
        }

        void put(
                String kind,
                String text,
                String english,
                Ref<Supervisee> who,
                LocalDate due,
                String link,
                String basis) {
            String name = names.computeIfAbsent(
                    who.id(), id -> Day.nameOf(parts.whose(who).row()));
            line(kind, text, english, name, who.toString(), due, link, basis);
        }

        void line(
                String kind,
                String text,
                String english,
                String name,
                @Nullable String who,
                LocalDate due,
                String link,
                String basis) {
            items.accept(new DayItem(
                    DayItem.of(due, today), kind, text, english, name, who, due, link, new Reason(basis, text)));
        }
    }
}
