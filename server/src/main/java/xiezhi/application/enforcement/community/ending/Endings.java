package xiezhi.application.enforcement.community.ending;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.community.CommunityDuty;
import xiezhi.application.enforcement.community.EndKind;
import xiezhi.application.enforcement.community.OrganKind;
import xiezhi.application.enforcement.community.Supervisee;
import xiezhi.application.enforcement.community.SuperviseeState;
import xiezhi.application.enforcement.community.file.CommunityLetters;
import xiezhi.application.enforcement.community.file.CountyPost;
import xiezhi.application.enforcement.community.file.Telling;
import xiezhi.application.enforcement.coop.MessageType;
import xiezhi.application.enforcement.coop.contract.Executed;
import xiezhi.application.enforcement.person.CorrectionsEnded;
import xiezhi.application.enforcement.person.Died;
import xiezhi.application.enforcement.person.Episode;
import xiezhi.application.enforcement.person.Episodes;
import xiezhi.foundation.casework.Done;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.deadlines.Clocks;
import xiezhi.foundation.documents.IssuedDocument;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;

/** 解除和终止: the certificate, the notices, and the hand-over to whoever helps next. */
@Component
@LegalBasis({"社区矫正法#44", "社区矫正法#45", "社区矫正法#51", "社区矫正法实施办法#53"})
class Endings {
    private final Episodes episodes;
    private final Clocks clocks;
    private final CommunityLetters letters;
    private final Telling telling;
    private final CountyPost post;
    private final ApplicationEventPublisher events;

    Endings(
            Episodes episodes,
            Clocks clocks,
            CommunityLetters letters,
            Telling telling,
            CountyPost post,
            ApplicationEventPublisher events) {
        this.episodes = episodes;
        this.clocks = clocks;
        this.letters = letters;
        this.telling = telling;
        this.post = post;
        this.events = events;
    }

    Done<Supervisee> preLift(OpenFile<Supervisee> file, Record none) {
        Supervisee who = file.row();
        telling.holders(CommunityDuty.OFFICE, who, "即将期满: " + who.number(), "矫正期至%s届满, 请作总结鉴定.".formatted(who.ends()));
        telling.person(file.placement(), "社区矫正即将期满", "您的社区矫正期至%s届满, 请写好个人总结.".formatted(who.ends()));
        return Done.of(who.change().state(SuperviseeState.PRE_LIFT).make());
    }

    Done<Supervisee> summarise(OpenFile<Supervisee> file, EndForms.Summary form) {
        return Done.of(file.row()).because(form.text());
    }

    /** 解除: on the last day of the term or after it; the supervision ends with the term, whenever the certificate is written. */
    Done<Supervisee> lift(OpenFile<Supervisee> file, Record none) {
        return lifted(file, EndKind.LIFTED, file.row().ends(), "期满");
    }

    Done<Supervisee> amnesty(OpenFile<Supervisee> file, EndForms.Amnesty form) {
        return lifted(file, EndKind.AMNESTY, notInFuture(form.day(), file.today()), form.document());
    }

    private Done<Supervisee> lifted(OpenFile<Supervisee> file, EndKind how, LocalDate day, String why) {
        Supervisee ended = ended(file, SuperviseeState.LIFTED, how, day);
        IssuedDocument certificate =
                letters.issue("lifting-certificate", ended, file.today(), Map.of("how", how.label(), "endedOn", day));
        IssuedDocument notice =
                letters.issue("lifting-notice", ended, file.today(), Map.of("how", how.label(), "endedOn", day));
        for (OrganKind organ :
                List.of(OrganKind.DECIDING_ORGAN, OrganKind.PROCURATORATE, OrganKind.POLICE, OrganKind.RESETTLEMENT)) {
            telling.organ(ended, file.placement(), organ, file.today(), "解除社区矫正", notice);
        }
        Executed lifted = new Executed(day, day, notice.name());
        post.decider(ended, MessageType.LIFT_NOTICE, lifted, "社区矫正法#44", notice);
        post.supervisors(ended, MessageType.LIFT_NOTICE, lifted, "社区矫正法#44", notice);
        telling.person(file.placement(), "社区矫正已解除", "您的社区矫正已于%s解除, 证明书可以在这里查看.".formatted(day));
        telling.line(
                ended,
                "community.lifted",
                day,
                "解除社区矫正 (%s)".formatted(how.label()),
                "社区矫正法#44",
                List.of(certificate.name()));
        tell(ended, day, how);
        return Done.of(ended).because(why).with(certificate);
    }

    Done<Supervisee> die(OpenFile<Supervisee> file, EndForms.Death form) {
        LocalDate day = notInFuture(form.day(), file.today());
        Supervisee ended = ended(file, SuperviseeState.TERMINATED, EndKind.DIED, day);
        IssuedDocument notice =
                letters.issue("termination-notice", ended, file.today(), Map.of("how", "死亡", "endedOn", day));
        for (OrganKind organ : List.of(OrganKind.DECIDING_ORGAN, OrganKind.PROCURATORATE, OrganKind.POLICE)) {
            telling.organ(ended, file.placement(), organ, file.today(), "社区矫正对象死亡, 矫正终止", notice);
        }
        telling.line(ended, "community.died", day, "死亡, 社区矫正终止", "社区矫正法#51", List.of(notice.name()));
        Ref<Episode> episode = ended.episode();
        if (episode != null) {
            events.publishEvent(new Died(ended.person(), episode, ended.county().id(), day));
        }
        tell(ended, day, EndKind.DIED);
        return Done.of(ended).because(form.evidence()).with(notice);
    }

    /** The file, its clocks and its episode end together. */
    Supervisee ended(OpenFile<Supervisee> file, SuperviseeState state, EndKind how, LocalDate day) {
        Supervisee who = file.row();
        clocks.cancel(file.ref());
        if (who.episode() != null) {
            episodes.close(Objects.requireNonNull(who.episode()), day, how.label());
        }
        return who.change()
                .state(state)
                .endKind(how)
                .endedOn(day)
                .nextReport(null)
                .nextVisit(null)
                .nextHealthReport(null)
                .nextMedicalReview(null)
                .lostSince(null)
                .revocationPending(false)
                .make();
    }

    void tell(Supervisee ended, LocalDate day, EndKind how) {
        Ref<Episode> episode = ended.episode();
        if (episode != null) {
            events.publishEvent(
                    new CorrectionsEnded(ended.person(), episode, ended.county().id(), day, how.name()));
        }
    }

    private static LocalDate notInFuture(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw Unfit.field("day", "日期不能晚于今天");
        }
        return day;
    }
}
