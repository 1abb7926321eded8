package xiezhi.application.publicservice.assistant;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import xiezhi.kernel.rule.LegalBasis;

/**
 * 改写: a language model, where one is set up, may say in plainer words what the quoted articles say. Its draft is a card like any other: the
 * {@link Verifier} asks for the words behind each claim, and throws the whole of it away when one has none.
 */
@Component
@LegalBasis("人工智能生成合成内容标识办法#4")
class Rewording {
    static final String LABEL = "以上说明由人工智能生成, 每一句都已与所附条文原文核对; 以条文原文为准";
    private static final int LONGEST = 600;
    private final LanguageModel model;
    private final Cards cards;

    Rewording(LanguageModel model, Cards cards) {
        this.model = model;
        this.cards = cards;
    }

    /** The card with the model's words; empty when no model is set up, or it did not answer, or answered at too great a length. */
    Optional<AnswerCard> of(Question asked, AnswerCard found) {
        return model.claims(asked.said().searched(), found.quotations())
                .filter(claims -> text(claims).length() <= LONGEST)
                .map(claims -> cards.drafted(asked, found, text(claims), claims, LABEL));
    }

    private static String text(List<Claim> claims) {
        return claims.stream().map(Claim::say).collect(Collectors.joining("\n"));
    }
}
