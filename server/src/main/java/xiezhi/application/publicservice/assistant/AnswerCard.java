package xiezhi.application.publicservice.assistant;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.application.publicservice.consult.Quotation;

/**
 * 答复卡: an answer before it is checked; only the {@link Verifier} lets it out.
 *
 * @param say our own words; every article, term and sum in them must stand in a quotation
 * @param reasons why the assistant answers so, or why it cannot
 * @param related articles that may have to do with the question, shown beside a hand-over and never as an answer
 * @param confidence 0 to 1
 * @param handOver whether a person is offered, and whether it hurries
 * @param otherDay a day that the question names, offered as the day of the law
 * @param claims what carries each sentence, where the words were not approved beforehand
 * @param generated who worded it: null for approved words, else the label of generated content
 */
record AnswerCard(
        Kind kind,
        Conclusion conclusion,
        String say,
        String english,
        List<String> reasons,
        List<Quotation> quotations,
        List<Quotation> related,
        List<NextStep> next,
        LocalDate lawAsOf,
        double confidence,
        Recognised recognised,
        HandOver handOver,
        @Nullable Danger danger,
        @Nullable LocalDate otherDay,
        List<Claim> claims,
        @Nullable String generated) {

    /** 卡片类别. */
    enum Kind {
        SAFETY,
        ANSWER,
        ARTICLES,
        CANNOT_SAY,
        NOTHING_ASKED
    }

    /** 转人工. */
    enum HandOver {
        OFFERED,
        ADVISED,
        URGENT
    }
}
