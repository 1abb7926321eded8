package xiezhi.application.publicservice.assistant;

import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import xiezhi.application.publicservice.consult.Prose;
import xiezhi.application.publicservice.consult.Quotation;
import xiezhi.application.publicservice.consult.Quoting;
import xiezhi.foundation.audit.Trail;

/**
 * 引文核验: the one way out for every answer, whoever worded it. Each quotation is read again from the library and compared letter by letter;
 * our own words may name nothing that is not quoted. What does not pass is thrown away and noted, never mended.
 */
@Component
class Verifier {
    private static final Logger LOG = LoggerFactory.getLogger(Verifier.class);
    private final Quoting quoting;
    private final Trail trail;

    Verifier(Quoting quoting, Trail trail) {
        this.quoting = quoting;
        this.trail = trail;
    }

    /** 已核验: a card whose every word has been checked. Only the verifier can make one, and only such a card is shown. */
    static final class Verified {
        private final AnswerCard card;

        private Verified(AnswerCard card) {
            this.card = card;
        }

        AnswerCard card() {
            return card;
        }
    }

    /** The card itself when all of it holds, otherwise the other one, which must hold. */
    Verified release(AnswerCard card, AnswerCard otherwise) {
        List<String> faults = faults(card);
        if (faults.isEmpty()) {
            return new Verified(card);
        }
        reject(card, faults);
        List<String> left = faults(otherwise);
        if (!left.isEmpty()) {
            throw new IllegalStateException("the fallback answer does not verify: " + left);
        }
        return new Verified(otherwise);
    }

    /** What is wrong with a card. A card that cannot say anything quotes nothing; what may be related is quoted as exactly, and never beside an answer. */
    List<String> faults(AnswerCard card) {
        List<String> beside = faultsBeside(card);
        if (!beside.isEmpty()) {
            return beside;
        }
        if (card.conclusion() == Conclusion.CANNOT_SAY && !card.quotations().isEmpty()) {
            return List.of("不能回答的答复不得引用条文");
        }
        if (card.generated() != null
                && (card.claims().isEmpty() || !card.claims().stream().allMatch(c -> carried(c, card)))) {
            return List.of("生成的内容中有一句没有条文原文支持");
        }
        boolean dated = card.quotations().stream().allMatch(q -> q.lawAsOf().equals(card.lawAsOf()));
        return dated ? quoting.faults(card.say(), card.quotations()) : List.of("引文的适用日与答复不一致");
    }

    private List<String> faultsBeside(AnswerCard card) {
        if (!card.related().isEmpty() && card.kind() != AnswerCard.Kind.CANNOT_SAY) {
            return List.of("可能相关的条文只能放在转人工的答复旁边");
        }
        boolean dated = card.related().stream().allMatch(q -> q.lawAsOf().equals(card.lawAsOf()));
        return dated ? quoting.faults("", card.related()) : List.of("引文的适用日与答复不一致");
    }

    /** The words behind a claim stand in the very article that it names, and what it says stands in that article alone. */
    private static boolean carried(Claim claim, AnswerCard card) {
        List<Quotation> named = card.quotations().stream()
                .filter(q -> q.key().equals(claim.key()))
                .toList();
        String words = claim.quote().strip();
        return words.length() >= Claim.SHORTEST
                && named.stream().anyMatch(q -> q.text().contains(words))
                && card.say().contains(claim.say())
                && Prose.uncovered(claim.say(), named).isEmpty();
    }

    private void reject(AnswerCard card, List<String> faults) {
        LOG.warn("CITATION_REJECTED {} {}", card.recognised().code(), faults);
        trail.note(
                "CITATION_REJECTED",
                "assistant.answer",
                null,
                Map.of(
                        "intent",
                        card.recognised().code(),
                        "faults",
                        faults.size(),
                        "generated",
                        card.generated() != null),
                "REFUSED");
    }
}
