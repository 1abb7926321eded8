package xiezhi.application.enforcement.prison.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;

/** 评审表决: who voted, who stays out, and what the count is. */
@Component
class Ballots {
    private final CaseFiles files;
    private final Records records;
    private final CommitteeSeats seats;

    Ballots(@Lazy CaseFiles files, Records records, CommitteeSeats seats) {
        this.files = files;
        this.records = records;
        this.seats = seats;
    }

    List<CaseVote> votes(Ref<?> file) {
        return files.parts(CaseVote.class, file).stream().map(Stored::row).toList();
    }

    List<String> recused(Ref<?> file) {
        return files.parts(CaseRecusal.class, file).stream()
                .map(each -> each.row().member())
                .toList();
    }

    List<Stored<CaseObjection>> objections(Ref<?> file) {
        return files.parts(CaseObjection.class, file);
    }

    /** Why the current member may not vote. */
    List<Reason> mayNotVote(Ref<?> file) {
        String me = Acting.current().name();
        List<Reason> faults = new ArrayList<>();
        if (recused(file).contains(me)) {
            faults.add(new Reason("减刑假释程序规定#14", "已经回避, 不得表决"));
        }
        if (votes(file).stream().anyMatch(vote -> vote.member().equals(me))) {
            faults.add(new Reason("减刑假释程序规定#14", "已经表决; 签名的表决不能更改"));
        }
        return faults;
    }

    void cast(
            @Nullable Ref<CommutationCase> commutation,
            @Nullable Ref<OutsideCase> outside,
            CaseForms.Vote form,
            OpenFile<?> file) {
        records.add(
                new CaseVote(
                        Ref.next(),
                        commutation,
                        outside,
                        CaseStage.COMMITTEE,
                        Acting.current().name(),
                        form.ballot(),
                        form.opinion(),
                        file.today()),
                file.placement());
    }

    void recuse(
            @Nullable Ref<CommutationCase> commutation,
            @Nullable Ref<OutsideCase> outside,
            String why,
            OpenFile<?> file) {
        records.add(
                new CaseRecusal(
                        Ref.next(), commutation, outside, Acting.current().name(), why),
                file.placement());
    }

    void object(
            @Nullable Ref<CommutationCase> commutation,
            @Nullable Ref<OutsideCase> outside,
            String grounds,
            OpenFile<?> file) {
        records.add(new CaseObjection(Ref.next(), commutation, outside, file.today(), grounds, null), file.placement());
    }

    void answerAll(Ref<?> file, String answer) {
        objections(file).stream()
                .filter(each -> each.row().answer() == null)
                .forEach(each -> records.change(each.row().answered(answer), each.version()));
    }

    /** The count of a meeting at which so many should have been. */
    Ruling<VoteAnswer> announced(OpenFile<?> file, int members) {
        seats.atLeast(file.unit(), members);
        return count(file.ref(), members, file.today());
    }

    Ruling<VoteAnswer> count(Ref<?> file, int members, LocalDate day) {
        List<VoteFacts.Cast> cast = votes(file).stream()
                .map(vote -> new VoteFacts.Cast(vote.member(), vote.ballot(), vote.opinion()))
                .toList();
        return Committee.count(new VoteFacts(day, members, cast, recused(file)));
    }
}
