package xiezhi.application.enforcement.prison.cases;

import java.time.LocalDate;
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

    List<Stored<CaseVote>> votes(Ref<?> file) {
        return files.parts(CaseVote.class, file);
    }

    List<Stored<CaseRecusal>> recused(Ref<?> file) {
        return files.parts(CaseRecusal.class, file);
    }

    List<Stored<CaseObjection>> objections(Ref<?> file) {
        return files.parts(CaseObjection.class, file);
    }

    /** Why the current member may not vote. */
    List<Reason> mayNotVote(Ref<?> file) {
        return Voters.mayNot(votes(file), recused(file));
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
        Voters voters = new Voters();
        List<VoteFacts.Cast> cast = votes(file).stream()
                .map(each -> new VoteFacts.Cast(
                        voters.named(each.createdBy(), each.row().member()),
                        each.row().ballot(),
                        each.row().opinion()))
                .toList();
        List<String> out = recused(file).stream()
                .map(each -> voters.named(each.createdBy(), each.row().member()))
                .toList();
        return Committee.count(new VoteFacts(day, members, cast, out));
    }
}
