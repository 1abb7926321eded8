package xiezhi.application.enforcement.community.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.community.CommunityClocks;
import xiezhi.application.enforcement.community.OrganKind;
import xiezhi.application.enforcement.community.Search;
import xiezhi.application.enforcement.community.Supervisee;
import xiezhi.application.enforcement.community.SuperviseeState;
import xiezhi.application.enforcement.community.Violation;
import xiezhi.application.enforcement.community.file.CommunityLetters;
import xiezhi.application.enforcement.community.file.CountyPost;
import xiezhi.application.enforcement.community.file.Telling;
import xiezhi.application.enforcement.community.sanctions.Breach;
import xiezhi.application.enforcement.community.sanctions.Ladder;
import xiezhi.application.enforcement.community.sanctions.SanctionFacts;
import xiezhi.application.enforcement.community.sanctions.Severity;
import xiezhi.application.enforcement.coop.MessageType;
import xiezhi.application.enforcement.coop.contract.Incident;
import xiezhi.foundation.casework.Done;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.deadlines.Clocks;
import xiezhi.foundation.documents.IssuedDocument;
import xiezhi.foundation.records.Records;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Ruling;

/** 失去联系和被羁押: the search begins at once; what was lost is counted from the first missed contact. */
@Component
@LegalBasis({"社区矫正法#30", "社区矫正法实施办法#38", "社区矫正法实施办法#41"})
class Losing {
    private final Records records;
    private final Clocks clocks;
    private final CommunityLetters letters;
    private final Telling telling;
    private final CountyPost post;

    Losing(Records records, Clocks clocks, CommunityLetters letters, Telling telling, CountyPost post) {
        this.records = records;
        this.clocks = clocks;
        this.letters = letters;
        this.telling = telling;
        this.post = post;
    }

    /** What the ladder says if he stays away until today. */
    Ruling<?> untilNow(OpenFile<Supervisee> file, DailyForms.Missed form) {
        return Ladder.propose(facts(file.row(), form.since(), file.today(), false, false));
    }

    Done<Supervisee> lose(OpenFile<Supervisee> file, DailyForms.Missed form) {
        if (form.since().isAfter(file.today())) {
            throw Unfit.field("since", "首次失去联系之日不能晚于今天");
        }
        search(file, form.means(), false, null);
        return Done.of(file.row()
                        .change()
                        .state(SuperviseeState.LOST)
                        .lostSince(form.since())
                        .make())
                .because("自%s起失去联系".formatted(form.since()));
    }

    Done<Supervisee> search(OpenFile<Supervisee> file, DailyForms.Searched form) {
        search(file, form.means(), false, form.tellPolice() ? file.today() : null);
        Done<Supervisee> done = Done.of(file.row()).because(form.means());
        return form.tellPolice() ? done.with(askForHelp(file)) : done;
    }

    private IssuedDocument askForHelp(OpenFile<Supervisee> file) {
        Supervisee who = file.row();
        IssuedDocument letter = letters.issue(
                "search-request",
                who,
                file.today(),
                Map.of("why", "自%s起失去联系, 经查找没有下落".formatted(Objects.requireNonNull(who.lostSince()))));
        telling.organ(who, file.placement(), OrganKind.POLICE, file.today(), "失去联系, 请协助查找", letter);
        telling.organ(who, file.placement(), OrganKind.PROCURATORATE, file.today(), "失去联系, 已经查找", letter);
        String facts = "自%s起失去联系, 经查找没有下落".formatted(who.lostSince());
        Incident gone = new Incident(Objects.requireNonNull(who.lostSince()), "执行地", facts);
        post.supervisors(who, MessageType.ESCAPE, gone, "社区矫正法#30", letter);
        return letter;
    }

    Done<Supervisee> find(OpenFile<Supervisee> file, DailyForms.Found form) {
        LocalDate since = Objects.requireNonNull(file.row().lostSince());
        if (form.day().isBefore(since) || form.day().isAfter(file.today())) {
            throw Unfit.field("day", "找到之日应当在%s和今天之间".formatted(since));
        }
        search(file, form.means(), true, null);
        records.add(
                new Violation(
                        Ref.next(),
                        file.ref(),
                        Breach.LOST,
                        Severity.SLIGHT,
                        form.day(),
                        since,
                        true,
                        form.justified(),
                        false,
                        "自%s起失去联系, %s找到".formatted(since, form.day()),
                        form.explanation()),
                file.placement());
        return Done.of(file.row()
                        .change()
                        .state(SuperviseeState.SUPERVISED)
                        .lostSince(null)
                        .make())
                .because(form.explanation());
    }

    private void search(OpenFile<Supervisee> file, String means, boolean found, @Nullable LocalDate police) {
        records.add(new Search(Ref.next(), file.ref(), file.today(), means, found, police), file.placement());
    }

    Done<Supervisee> detain(OpenFile<Supervisee> file, DailyForms.Detained form) {
        clocks.start(CommunityClocks.DETAINED_NOTICE, file.ref(), file.unit(), file.now());
        return Done.of(file.row()
                        .change()
                        .state(SuperviseeState.DETAINED)
                        .lostSince(null)
                        .make())
                .because(form.day() + " " + form.measure());
    }

    Done<Supervisee> reportDetention(OpenFile<Supervisee> file, DailyForms.Note form) {
        clocks.meet(CommunityClocks.DETAINED_NOTICE, file.ref(), file.now());
        for (OrganKind organ : List.of(OrganKind.DECIDING_ORGAN, OrganKind.PROCURATORATE)) {
            telling.organ(file.row(), file.placement(), organ, file.today(), "社区矫正对象被羁押: " + form.text(), null);
        }
        return Done.of(file.row()).because(form.text());
    }

    Done<Supervisee> released(OpenFile<Supervisee> file, DailyForms.Note form) {
        return Done.of(file.row().change().state(SuperviseeState.SUPERVISED).make())
                .because(form.text());
    }

    private static SanctionFacts facts(
            Supervisee who, LocalDate since, LocalDate day, boolean returned, boolean justified) {
        return new SanctionFacts(who.category(), Breach.LOST, null, day, since, returned, justified, null, null);
    }
}
