package xiezhi.application.enforcement.prison.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.application.enforcement.prison.PrisonDuty;
import xiezhi.application.enforcement.prison.cases.CaseRecusal;
import xiezhi.application.enforcement.prison.cases.CaseState;
import xiezhi.application.enforcement.prison.cases.CaseVote;
import xiezhi.application.enforcement.prison.cases.CommitteeSeats;
import xiezhi.application.enforcement.prison.cases.CommutationCase;
import xiezhi.application.enforcement.prison.cases.OutsideCase;
import xiezhi.application.enforcement.prison.cases.OutsideState;
import xiezhi.application.enforcement.prison.cases.Voters;
import xiezhi.application.enforcement.sentence.commutation.Tried;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;

/** 评审会议: every case that lies before the committee, so that its members compare them before they vote on each. */
@Service
@LegalBasis({"减刑假释程序规定#14", "监狱法#44", "监狱法#50"})
public class Meeting {
    private final Roll roll;
    private final Dossiers dossiers;
    private final CommitteeSeats committee;
    private final People people;

    Meeting(Roll roll, Dossiers dossiers, CommitteeSeats committee, People people) {
        this.roll = roll;
        this.dossiers = dossiers;
        this.committee = committee;
        this.people = people;
    }

    /** 表决. */
    public record Voice(
            String member, Coded ballot, @Nullable String opinion) {}

    /** 回避. */
    public record Out(String member, String why) {}

    /** 表决情况: what was voted so far, who stays out, and why I may not vote. */
    public record Poll(int voted, List<Voice> voices, List<Out> out, List<Reason> mayNot) {}

    /** 案件: one column of the comparison. */
    public record Matter(
            String standard,
            UUID id,
            int version,
            String number,
            Coded kind,
            Inmate inmate,
            Dossier dossier,
            List<Tried> findings,
            List<Reason> trace,
            List<Reason> hearing,
            Poll poll) {}

    /** 会议. */
    public record Sitting(LocalDate today, String me, List<String> members, List<Matter> matters) {}

    @Transactional(readOnly = true)
    @Seats.Sittings
    public Sitting now() {
        List<Stored<CommutationCase>> cuts =
                roll.stored(Query.of(CommutationCase.class).where("state", CaseState.DEPT_REVIEWED));
        List<Stored<OutsideCase>> outside =
                roll.stored(Query.of(OutsideCase.class).where("state", OutsideState.DEPT_REVIEWED));
        List<Matter> matters = new ArrayList<>();
        if (!cuts.isEmpty()) {
            Polls polls = polls(
                    "commutationCase",
                    cuts.stream().map(each -> each.row().id()).toList());
            cuts.forEach(each ->
                    matters.add(dossiers.matter(each, polls.of(each.row().id()))));
        }
        if (!outside.isEmpty()) {
            Polls polls = polls(
                    "outsideCase", outside.stream().map(each -> each.row().id()).toList());
            outside.forEach(each ->
                    matters.add(dossiers.outside(each, polls.of(each.row().id()))));
        }
        matters.sort(java.util.Comparator.comparing(Matter::number));
        return new Sitting(roll.today(), Acting.current().name(), members(), matters);
    }

    /** Everybody who holds a seat in the committee of the actor's prison. */
    private List<String> members() {
        UUID mine = Acting.current().unit();
        if (mine == null) {
            return List.of();
        }
        List<UUID> seats = committee.of(mine);
        Map<UUID, String> names = people.namesOf(seats);
        return seats.stream()
                .map(seat -> names.getOrDefault(seat, People.UNKNOWN))
                .toList();
    }

    /** 计票: the votes and recusals of several cases, read at once. */
    private final class Polls {
        private final Map<UUID, List<Stored<CaseVote>>> votes;
        private final Map<UUID, List<Stored<CaseRecusal>>> out;

        Polls(Map<UUID, List<Stored<CaseVote>>> votes, Map<UUID, List<Stored<CaseRecusal>>> out) {
            this.votes = votes;
            this.out = out;
        }

        Poll of(Ref<?> file) {
            List<Stored<CaseVote>> cast = votes.getOrDefault(file.id(), List.of());
            List<Stored<CaseRecusal>> recused = out.getOrDefault(file.id(), List.of());
            return new Poll(
                    cast.size(),
                    cast.stream()
                            .map(Stored::row)
                            .map(vote -> new Voice(vote.member(), Coded.of(vote.ballot()), vote.opinion()))
                            .toList(),
                    recused.stream()
                            .map(Stored::row)
                            .map(one -> new Out(one.member(), one.why()))
                            .toList(),
                    mayNot(cast, recused));
        }
    }

    private static List<Reason> mayNot(List<Stored<CaseVote>> cast, List<Stored<CaseRecusal>> recused) {
        List<Reason> faults = new ArrayList<>(Voters.mayNot(cast, recused));
        if (!Acting.current().holds(PrisonDuty.COMMITTEE)) {
            faults.addFirst(new Reason("减刑假释程序规定#14", "您不是评审委员, 只能查看"));
        }
        return faults;
    }

    private Polls polls(String field, List<? extends Ref<?>> files) {
        boolean cut = field.equals("commutationCase");
        return new Polls(
                roll.stored(Query.of(CaseVote.class).and(field, Query.Test.IN, files)).stream()
                        .collect(Collectors.groupingBy(each ->
                                key(each.row().commutationCase(), each.row().outsideCase(), cut))),
                roll.stored(Query.of(CaseRecusal.class).and(field, Query.Test.IN, files)).stream()
                        .collect(Collectors.groupingBy(each ->
                                key(each.row().commutationCase(), each.row().outsideCase(), cut))));
    }

    private static UUID key(@Nullable Ref<?> commutation, @Nullable Ref<?> outside, boolean cut) {
        return java.util.Objects.requireNonNull(cut ? commutation : outside).id();
    }
}
