package xiezhi.application.enforcement.community.file;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.community.Investigation;
import xiezhi.application.enforcement.community.Suitability;
import xiezhi.application.enforcement.community.Supervisee;
import xiezhi.application.enforcement.coop.Envelope;
import xiezhi.application.enforcement.coop.MessageType;
import xiezhi.application.enforcement.coop.OrganKind;
import xiezhi.application.enforcement.coop.Outgoing;
import xiezhi.application.enforcement.coop.Partner;
import xiezhi.application.enforcement.coop.Post;
import xiezhi.application.enforcement.coop.Proposal;
import xiezhi.application.enforcement.coop.Received;
import xiezhi.application.enforcement.coop.contract.Opinion;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.person.Sensitivity;
import xiezhi.foundation.documents.IssuedDocument;
import xiezhi.foundation.records.Records;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.record.Ref;

/** 县级发文: tells the organs that are registered as partners what an act tells them on paper; the others get the paper alone. */
@Component
public class CountyPost {
    private static final String PURPOSE = "CC_SUPERVISION";
    private static final int REASON = 1000;
    private final Post post;
    private final Records records;

    CountyPost(Post post, Records records) {
        this.post = post;
        this.records = records;
    }

    /** To the organ that decided, found by the name in the papers. */
    public void decider(Supervisee who, MessageType type, Record body, String basis, IssuedDocument letter) {
        named(who, who.decidingOrgan(), type, body, basis, letter);
    }

    /** To the organ of that name. */
    public void named(
            Supervisee who, String organ, MessageType type, Record body, String basis, IssuedDocument letter) {
        post.named(organ, type).ifPresent(partner -> send(who, partner, type, body, basis, letter));
    }

    /** To the police and the procuratorate of the place. */
    public void supervisors(Supervisee who, MessageType type, Record body, String basis, IssuedDocument letter) {
        organ(who, OrganKind.POLICE, type, body, basis, letter);
        organ(who, OrganKind.PROCURATORATE, type, body, basis, letter);
    }

    /** To the organ of that kind at the place. */
    public void organ(
            Supervisee who, OrganKind kind, MessageType type, Record body, String basis, IssuedDocument letter) {
        post.nearest(kind, type, who.county().id()).ifPresent(partner -> send(who, partner, type, body, basis, letter));
    }

    private void send(Supervisee who, Partner to, MessageType type, Record body, String basis, IssuedDocument letter) {
        UUID county = who.county().id();
        send(type, county, to, who.caseNumber(), who.person(), body, basis, letter, null, who.minor());
    }

    /** 评估意见: the answer to whoever asked, in reply to his message if he asked by one. */
    public void answer(Investigation file, UUID county, IssuedDocument letter, LocalDate today) {
        Ref<Person> person = file.person();
        Suitability conclusion = file.conclusion();
        if (person == null || conclusion == null) {
            return;
        }
        String reason = "%s: %s".formatted(conclusion.label(), file.evidence());
        Opinion opinion = new Opinion(today, conclusion == Suitability.FIT, cut(reason), document(letter));
        post.named(file.requester(), MessageType.EVAL_RESULT)
                .ifPresent(partner -> send(
                        MessageType.EVAL_RESULT,
                        county,
                        partner,
                        file.letterNumber(),
                        person,
                        opinion,
                        "社区矫正法#18",
                        letter,
                        asked(file.message()),
                        false));
    }

    private void send(
            MessageType type,
            UUID county,
            Partner to,
            String bizNo,
            Ref<Person> person,
            Record body,
            String basis,
            IssuedDocument letter,
            @Nullable String inReplyTo,
            boolean minor) {
        post.send(new Outgoing(
                type,
                county,
                to.code(),
                bizNo,
                person,
                body,
                basis,
                List.of(paper(letter)),
                inReplyTo,
                PURPOSE,
                minor ? Sensitivity.L5 : Sensitivity.L4));
    }

    private @Nullable String asked(@Nullable Ref<Proposal> message) {
        return message == null
                ? null
                : Acting.as(
                        Actor.system("社区矫正发文"),
                        () -> records.get(
                                        Received.class,
                                        records.get(Proposal.class, message)
                                                .row()
                                                .received())
                                .row()
                                .msgId());
    }

    /** The evidence: the letter as it stands in the house, with its digest. */
    private static Envelope.Paper paper(IssuedDocument letter) {
        return new Envelope.Paper(
                letter.name(), letter.id().toString(), null, "SEALED".equals(letter.state()), letter.sm3());
    }

    /** The name and number of a letter. */
    public static String document(IssuedDocument letter) {
        return letter.number() == null ? letter.name() : letter.name() + letter.number();
    }

    /** As much of a text as a message holds. */
    public static String cut(String text) {
        return text.length() <= REASON ? text : text.substring(0, REASON);
    }
}
