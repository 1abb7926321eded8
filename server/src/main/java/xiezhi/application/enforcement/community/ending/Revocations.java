package xiezhi.application.enforcement.community.ending;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.community.Category;
import xiezhi.application.enforcement.community.EndKind;
import xiezhi.application.enforcement.community.OrganKind;
import xiezhi.application.enforcement.community.Supervisee;
import xiezhi.application.enforcement.community.SuperviseeState;
import xiezhi.application.enforcement.community.file.CommunityLetters;
import xiezhi.application.enforcement.community.file.Telling;
import xiezhi.application.enforcement.person.Episode;
import xiezhi.application.enforcement.person.Episodes;
import xiezhi.application.enforcement.person.RecalledToCustody;
import xiezhi.foundation.casework.Done;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.documents.IssuedDocument;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Records;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;

/** 撤销、收监和移交: what a court or the deciding organ rules, and what another county takes over. */
@Component
@LegalBasis({"社区矫正法#27", "社区矫正法#45", "社区矫正法#46", "社区矫正法#49"})
class Revocations {
    private final Endings endings;
    private final Episodes episodes;
    private final Records records;
    private final CommunityLetters letters;
    private final Telling telling;
    private final ApplicationEventPublisher events;

    Revocations(
            Endings endings,
            Episodes episodes,
            Records records,
            CommunityLetters letters,
            Telling telling,
            ApplicationEventPublisher events) {
        this.endings = endings;
        this.episodes = episodes;
        this.records = records;
        this.letters = letters;
        this.telling = telling;
        this.events = events;
    }

    Done<Supervisee> proposed(OpenFile<Supervisee> file, Record none) {
        return Done.of(file.row()
                .change()
                .state(SuperviseeState.PENDING_REVOCATION)
                .revocationPending(true)
                .make());
    }

    Done<Supervisee> denied(OpenFile<Supervisee> file, EndForms.Ruled ruled) {
        return Done.of(file.row()
                        .change()
                        .state(SuperviseeState.SUPERVISED)
                        .lostSince(null)
                        .revocationPending(false)
                        .make())
                .because(ruled.organ() + ruled.document());
    }

    /** Supervision ends, and whoever takes the person back is told. */
    Done<Supervisee> revoked(OpenFile<Supervisee> file, EndForms.Ruled ruled) {
        EndKind how = file.row().category() == Category.OUTSIDE ? EndKind.RECALLED : EndKind.REVOKED;
        Supervisee ended = endings.ended(file, SuperviseeState.TERMINATED, how, ruled.day());
        IssuedDocument notice = letters.issue(
                "termination-notice", ended, file.today(), Map.of("how", how.label(), "endedOn", ruled.day()));
        for (OrganKind organ : List.of(OrganKind.POLICE, OrganKind.PROCURATORATE)) {
            telling.organ(ended, file.placement(), organ, file.today(), how.label() + ", 社区矫正终止", notice);
        }
        telling.line(
                ended,
                "community.revoked",
                ruled.day(),
                how.label() + ", 社区矫正终止",
                "社区矫正法#45",
                List.of(ruled.document(), notice.name()));
        Ref<Episode> episode = ended.episode();
        if (episode != null) {
            events.publishEvent(new RecalledToCustody(
                    ended.person(),
                    episode,
                    ended.county().id(),
                    ruled.organ(),
                    ruled.document(),
                    ruled.day(),
                    ruled.ground()));
        }
        endings.tell(ended, ruled.day(), how);
        return Done.of(ended).because(ruled.organ() + ruled.document()).with(notice);
    }

    /** 移交: responsibility moves in the moment in which the new county registers; never do two have it, never none. */
    Done<Supervisee> handOver(OpenFile<Supervisee> file, EndForms.HandOver form) {
        Supervisee moved = file.row()
                .change()
                .county(form.county())
                .office(null)
                .leaveDelegated(false)
                .address(form.address())
                .make();
        episodes.handOver(
                Objects.requireNonNull(file.row().episode()), form.county().id());
        Placement before = file.placement();
        file.afterwards(() -> records.place(
                Supervisee.class, file.ref(), new Placement(form.county().id(), before.owner(), before.team())));
        telling.line(moved, "community.moved", file.today(), "执行地变更", "社区矫正法#27", List.of());
        return Done.of(moved).because("由新执行地机构登记接收");
    }
}
