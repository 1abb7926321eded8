package xiezhi.application.enforcement.community.sanctions;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.community.Supervisee;
import xiezhi.application.enforcement.community.file.CountyPost;
import xiezhi.application.enforcement.coop.MessageType;
import xiezhi.application.enforcement.coop.OrganKind;
import xiezhi.application.enforcement.coop.contract.Recall;
import xiezhi.application.enforcement.coop.contract.Sanction;
import xiezhi.foundation.documents.IssuedDocument;

/** 处分发文: the proposals that others decide, as messages. */
@Component
class SanctionPost {
    private final CountyPost post;

    SanctionPost(CountyPost post) {
        this.post = post;
    }

    void proposes(
            Supervisee who, SanctionKind kind, String organ, String fact, LocalDate today, IssuedDocument letter) {
        String basis = String.valueOf(kind.basis());
        String document = CountyPost.document(letter);
        Sanction proposal = new Sanction(today, fact, basis, document);
        switch (kind) {
            case POLICE_PENALTY ->
                post.organ(who, OrganKind.POLICE, MessageType.PENALTY_PROPOSAL, proposal, basis, letter);
            case REVOKE_SUSPENSION, REVOKE_PAROLE -> {
                post.named(who, organ, MessageType.REVOKE_PROPOSAL, proposal, basis, letter);
                post.organ(who, OrganKind.PROCURATORATE, MessageType.REVOKE_PROPOSAL, proposal, basis, letter);
            }
            case RECALL -> {
                Recall recall = new Recall(null, today, cut(fact), false, document);
                post.named(who, organ, MessageType.TMP_RECALL_PROPOSAL, recall, basis, letter);
            }
            case ADMONITION, WARNING -> {} // the county's own; nobody else decides
        }
    }

    void asksForArrest(
            Supervisee who, String organ, Set<ArrestReason> reasons, LocalDate today, IssuedDocument letter) {
        String dangers = reasons.stream().sorted().map(ArrestReason::label).collect(Collectors.joining("; "));
        Sanction request = new Sanction(today, dangers, "社区矫正法#47", CountyPost.document(letter));
        post.named(who, organ, MessageType.ARREST_REQUEST, request, "社区矫正法#47", letter);
    }

    private static String cut(String fact) {
        return fact.length() <= 500 ? fact : fact.substring(0, 500);
    }
}
