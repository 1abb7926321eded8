package xiezhi.application.enforcement.coop.outbox;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.coop.MessageType;
import xiezhi.application.enforcement.coop.OrganKind;
import xiezhi.application.enforcement.coop.Outgoing;
import xiezhi.application.enforcement.coop.Partner;
import xiezhi.application.enforcement.coop.Post;
import xiezhi.application.enforcement.coop.Sent;
import xiezhi.application.enforcement.coop.contract.Executed;
import xiezhi.application.enforcement.coop.contract.Incident;
import xiezhi.application.enforcement.coop.contract.ReleaseNotice;
import xiezhi.application.enforcement.person.Died;
import xiezhi.application.enforcement.person.Escaped;
import xiezhi.application.enforcement.person.ParoleEffective;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.person.ReleaseAnnounced;
import xiezhi.application.enforcement.person.Sensitivity;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;

/** 大事发文: hears what happened to a person in anybody's keeping, and tells the organs that must know. Told twice, it tells once. */
@Component
@LegalBasis({"监狱法#59", "监狱法#81", "监狱法#90", "刑事诉讼法#268"})
class LifeMessages {
    private final Post post;
    private final Records records;

    LifeMessages(Post post, Records records) {
        this.post = post;
        this.records = records;
    }

    /** 脱逃: police and procuratorate are told at once. */
    @ApplicationModuleListener
    void on(Escaped escaped) {
        Incident fact = new Incident(escaped.on(), "执行场所", "脱逃");
        tell(escaped.person(), escaped.unit(), MessageType.ESCAPE, business(escaped.episode()), fact, "监狱法#90");
    }

    /** 死亡. */
    @ApplicationModuleListener
    void on(Died died) {
        Incident fact = new Incident(died.on(), "执行场所", "死亡");
        tell(died.person(), died.unit(), MessageType.DEATH, business(died.episode()), fact, "监狱法#81");
    }

    /** 释放预告: the police learn of it before the day. */
    @ApplicationModuleListener
    void on(ReleaseAnnounced announced) {
        ReleaseNotice notice = new ReleaseNotice(
                announced.releaseOn(), announced.kind(), announced.homeDivision(), 0, announced.keyPerson());
        MessageType type = post.kindOf(announced.fromUnit()) == OrganKind.REHAB
                ? MessageType.REHAB_RELEASE
                : MessageType.RELEASE_NOTICE;
        String basis = type == MessageType.REHAB_RELEASE ? "戒毒条例#34" : "监狱法#59";
        tell(announced.person(), announced.fromUnit(), type, business(announced.episode()), notice, basis);
    }

    /** 裁定执行回执: the court learns from when and until when its ruling is carried out. */
    @ApplicationModuleListener
    void on(ParoleEffective parole) {
        Executed done = new Executed(parole.effective(), parole.periodEnd(), parole.caseNumber());
        Acting.run(
                Actor.system("政法协同发文"),
                () -> post.named(parole.court(), MessageType.EXEC_RECEIPT)
                        .ifPresent(court -> send(
                                court,
                                parole.person(),
                                parole.fromUnit(),
                                MessageType.EXEC_RECEIPT,
                                parole.caseNumber(),
                                done,
                                "刑事诉讼法#273")));
    }

    private void tell(Ref<Person> person, UUID unit, MessageType type, String business, Record fact, String basis) {
        Acting.run(Actor.system("政法协同发文"), () -> {
            for (OrganKind kind : List.of(OrganKind.POLICE, OrganKind.PROCURATORATE)) {
                Optional<Partner> to = post.nearest(kind, type, unit);
                to.ifPresent(partner -> send(partner, person, unit, type, business, fact, basis));
            }
        });
    }

    private void send(
            Partner to, Ref<Person> person, UUID unit, MessageType type, String business, Record fact, String basis) {
        Query<Sent> before = Query.of(Sent.class)
                .where("toOrg", to.code())
                .where("bizNo", business)
                .where("type", type.code());
        if (records.count(before, 1) == 0) {
            post.send(new Outgoing(
                    type,
                    unit,
                    to.code(),
                    business,
                    person,
                    fact,
                    basis,
                    List.of(),
                    null,
                    "PENALTY_EXEC",
                    Sensitivity.L4));
        }
    }

    /** The stretch in which it happened is the business: what follows on it comes after it. */
    private static String business(Ref<?> episode) {
        return episode.id().toString();
    }
}
