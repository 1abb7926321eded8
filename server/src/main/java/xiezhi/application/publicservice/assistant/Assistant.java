package xiezhi.application.publicservice.assistant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import xiezhi.application.publicservice.assistant.AnswerCard.HandOver;
import xiezhi.application.publicservice.assistant.Finder.Lead;
import xiezhi.application.publicservice.assistant.Verifier.Verified;
import xiezhi.application.publicservice.consult.Quotation;
import xiezhi.application.publicservice.consult.Quoting;
import xiezhi.kernel.rule.LegalBasis;

/**
 * 问答: safety first; then what must not be answered by a machine; then the article that was named, an approved answer, or the articles
 * that come nearest; and when none of these is sure, a person. Nothing of it is kept.
 */
@Service
@LegalBasis({"法律援助法#23", "个人信息保护法#24"})
class Assistant {
    private static final int FOUND = 3;
    private final Safety safety;
    private final Recognition recognition;
    private final Approved approved;
    private final Finder finder;
    private final Quoting quoting;
    private final Cards cards;
    private final Rewording rewording;
    private final Verifier verifier;

    Assistant(
            Safety safety,
            Recognition recognition,
            Approved approved,
            Finder finder,
            Quoting quoting,
            Cards cards,
            Rewording rewording,
            Verifier verifier) {
        this.safety = safety;
        this.recognition = recognition;
        this.approved = approved;
        this.finder = finder;
        this.quoting = quoting;
        this.cards = cards;
        this.rewording = rewording;
        this.verifier = verifier;
    }

    /** The answer, already verified; there is no other way to get one. */
    Verified answer(Question asked) {
        Optional<Danger> danger = asked.safe() ? Optional.empty() : safety.look(asked.said());
        AnswerCard card = danger.map(found -> cards.safety(found, asked)).orElseGet(() -> considered(asked));
        return verifier.release(card, unsure(asked, card.recognised()));
    }

    private AnswerCard considered(Question asked) {
        if (asked.said().silent()) {
            return cards.nothingAsked(asked);
        }
        Recognised recognised = recognition.recognise(asked.said());
        Optional<Bar> bar = approved.bar(asked.said());
        if (bar.isPresent()) {
            HandOver handOver = bar.get().urgent() ? HandOver.URGENT : HandOver.ADVISED;
            return cards.cannotSay(
                    asked,
                    recognised,
                    bar.get().why(),
                    bar.get().english(),
                    handOver,
                    bar.get().next());
        }
        List<Mention> mentions = Mention.in(asked.said());
        if (!mentions.isEmpty()) {
            return named(asked, recognised, mentions);
        }
        if (finder.citesNothing(asked.said().searched(), asked.day())) {
            return absent(asked, recognised);
        }
        return asked.again() ? unsure(asked, recognised) : searched(asked, recognised);
    }

    /** Each article that is named must exist on the day; one that does not is enough to say so and quote nothing. */
    private AnswerCard named(Question asked, Recognised recognised, List<Mention> mentions) {
        List<Quotation> quotations = new ArrayList<>();
        for (Mention mention : mentions) {
            Optional<Quotation> held = held(mention, asked.day());
            if (held.isEmpty()) {
                return absent(asked, recognised);
            }
            held.filter(quotation -> mention.article() != null).ifPresent(quotations::add);
        }
        return quotations.isEmpty()
                ? searched(asked, recognised)
                : cards.articles(asked, recognised, quotations, 1, true);
    }

    private AnswerCard absent(Question asked, Recognised recognised) {
        return cards.cannotSay(
                asked,
                recognised,
                "法规库里没有您提到的这一条 (或者它在所问的时候没有施行)。本助手只引用法规库中的原文, 不会补写。请核对名称和条号, 或者转给工作人员。",
                "The library holds no such article (or it was not in force on that day). The assistant only quotes what the library"
                        + " holds. Please check the name and number, or ask a person.",
                HandOver.ADVISED,
                List.of());
    }

    private Optional<Quotation> held(Mention mention, LocalDate day) {
        return mention.keys().stream()
                .map(key -> quoting.of(key, day))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private AnswerCard searched(Question asked, Recognised recognised) {
        Optional<AnswerCard> known = approved.block(recognised.code(), asked.said())
                .flatMap(block -> withCitations(asked, recognised, block));
        return known.orElseGet(() -> nearest(asked, recognised));
    }

    /** An approved answer is given only with all its articles; if one is missing in the library, it is not given at all. */
    private Optional<AnswerCard> withCitations(Question asked, Recognised recognised, Block block) {
        List<Quotation> quotations = block.cites().stream()
                .map(key -> quoting.of(key, asked.day()))
                .flatMap(Optional::stream)
                .toList();
        return quotations.size() == block.cites().size()
                ? Optional.of(cards.approved(asked, recognised, block, quotations))
                : Optional.empty();
    }

    /** Shown as an answer when it is likely enough that one of the articles answers; otherwise beside a hand-over, and said to be no answer. */
    private AnswerCard nearest(Question asked, Recognised recognised) {
        AssistantParameters parameters = AssistantParameters.shipped();
        List<Found> found = finder.find(asked.said().searched(), asked.day(), FOUND).stream()
                .flatMap(lead ->
                        quoting.of(lead.key(), asked.day()).map(quotation -> new Found(lead, quotation)).stream())
                .toList();
        List<Found> likely = atLeast(parameters.share("article-confidence", asked.day()), found);
        double miss =
                likely.stream().mapToDouble(one -> 1 - one.lead().confidence()).reduce(1, (a, b) -> a * b);
        if (likely.isEmpty() || 1 - miss < parameters.share("answer-confidence", asked.day())) {
            return perhaps(
                    asked, recognised, quotations(atLeast(parameters.share("related-confidence", asked.day()), found)));
        }
        AnswerCard card = cards.articles(asked, recognised, quotations(likely), 1 - miss, false);
        return rewording.of(asked, card).orElse(card);
    }

    /** 所得: what the search points at, and the words that the library really holds there. */
    private record Found(Lead lead, Quotation quotation) {}

    private static List<Found> atLeast(double confidence, List<Found> found) {
        return found.stream()
                .filter(one -> one.lead().confidence() >= confidence)
                .toList();
    }

    private static List<Quotation> quotations(List<Found> found) {
        return found.stream().map(Found::quotation).toList();
    }

    private AnswerCard perhaps(Question asked, Recognised recognised, List<Quotation> related) {
        return related.isEmpty() ? unsure(asked, recognised) : cards.perhaps(asked, recognised, related);
    }

    private AnswerCard unsure(Question asked, Recognised recognised) {
        return cards.cannotSay(
                asked,
                recognised,
                asked.again()
                        ? "同一个问题您问了两次, 说明前面的答复没有帮到您。请转给工作人员, 由人来回答。"
                        : "本助手没有把握回答这个问题, 因此不引用任何条文。可以换个说法再问一次, 或者转给工作人员。",
                asked.again()
                        ? "You have asked this twice, so the first answer was no help. Please let a person answer."
                        : "The assistant is not sure enough to answer, so it quotes nothing. You can ask in other words, or ask a person.",
                HandOver.ADVISED,
                List.of());
    }
}
