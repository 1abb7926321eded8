package xiezhi.application.publicservice.assistant;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.application.publicservice.assistant.AnswerCard.HandOver;
import xiezhi.application.publicservice.assistant.AnswerCard.Kind;
import xiezhi.application.publicservice.consult.Quotation;

/** 制卡: writes the cards of each kind in approved words. */
@Component
class Cards {
    private static final List<String> ALWAYS = List.of("person", "hotline");
    private static final List<String> UNSURE = List.of("person", "library", "hotline");
    private final Map<String, NextStep> steps;

    Cards() {
        this.steps = Pages.rows("assistant/steps.yaml").stream()
                .map(Page::step)
                .collect(Collectors.toMap(NextStep::code, Function.identity()));
    }

    List<NextStep> steps(List<String> codes) {
        return codes.stream().map(this::step).toList();
    }

    private NextStep step(String code) {
        NextStep step = steps.get(code);
        if (step == null) {
            throw new IllegalStateException("steps.yaml has no step " + code);
        }
        return step;
    }

    AnswerCard safety(Danger danger, Question asked) {
        return new AnswerCard(
                Kind.SAFETY,
                Conclusion.CANNOT_SAY,
                danger.say(),
                danger.sayEnglish(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                asked.day(),
                1,
                nothing(),
                HandOver.URGENT,
                danger,
                null,
                List.of(),
                null);
    }

    AnswerCard cannotSay(
            Question asked, Recognised recognised, String why, String english, HandOver handOver, List<String> next) {
        return handedOver(asked, recognised, why, english, handOver, next, List.of());
    }

    /** Not sure enough to answer: a person is asked for, and what may have to do with the matter lies beside it. */
    AnswerCard perhaps(Question asked, Recognised recognised, List<Quotation> related) {
        return handedOver(
                asked,
                recognised,
                "本助手没有把握回答这个问题。下面是可能相关的条文原文, 仅供参考, 不是答复; 请转给工作人员, 由人来判断。",
                "The assistant is not sure enough to answer. The articles below may have to do with it, word for word; they are no"
                        + " answer. Please let a person judge.",
                HandOver.ADVISED,
                List.of(),
                related);
    }

    private AnswerCard handedOver(
            Question asked,
            Recognised recognised,
            String why,
            String english,
            HandOver handOver,
            List<String> next,
            List<Quotation> related) {
        List<String> codes = next.isEmpty() ? UNSURE : next;
        return new AnswerCard(
                Kind.CANNOT_SAY,
                Conclusion.CANNOT_SAY,
                why,
                english,
                recognised.reasons(),
                List.of(),
                related,
                withInterview(recognised, codes),
                asked.day(),
                0,
                recognised,
                handOver,
                null,
                otherDay(asked),
                List.of(),
                null);
    }

    AnswerCard nothingAsked(Question asked) {
        return new AnswerCard(
                Kind.NOTHING_ASKED,
                Conclusion.CANNOT_SAY,
                "请用一句话说说遇到的事, 例如: 工资被拖欠, 能申请法律援助吗",
                "Please say in a sentence what happened, for example: my wages have not been paid, can I get legal aid?",
                List.of(),
                List.of(),
                List.of(),
                steps(ALWAYS),
                asked.day(),
                0,
                nothing(),
                HandOver.OFFERED,
                null,
                null,
                List.of(),
                null);
    }

    AnswerCard approved(Question asked, Recognised recognised, Block block, List<Quotation> quotations) {
        return new AnswerCard(
                Kind.ANSWER,
                block.conclusion(),
                block.text(),
                block.english(),
                recognised.reasons(),
                quotations,
                List.of(),
                withInterview(recognised, block.next()),
                asked.day(),
                0.95,
                recognised,
                HandOver.OFFERED,
                null,
                otherDay(asked),
                List.of(),
                null);
    }

    AnswerCard articles(
            Question asked, Recognised recognised, List<Quotation> quotations, double confidence, boolean named) {
        return new AnswerCard(
                Kind.ARTICLES,
                Conclusion.DEPENDS,
                named ? "您问到的条文原文如下。是否适用于您的情况, 要看具体事实。" : "法规库中与您的问题最接近的条文原文如下。是否适用于您的情况, 要看具体事实; 不确定时请转给工作人员。",
                named
                        ? "Here is the article that you asked about, word for word. Whether it applies to you depends on the facts."
                        : "These are the articles nearest to your question, word for word. Whether they apply depends on the facts; if in doubt, ask a person.",
                recognised.reasons(),
                quotations,
                List.of(),
                withInterview(recognised, ALWAYS),
                asked.day(),
                confidence,
                recognised,
                named ? HandOver.OFFERED : HandOver.ADVISED,
                null,
                otherDay(asked),
                List.of(),
                null);
    }

    AnswerCard drafted(Question asked, AnswerCard found, String text, List<Claim> claims, String label) {
        return new AnswerCard(
                Kind.ANSWER,
                Conclusion.DEPENDS,
                text,
                "",
                found.reasons(),
                found.quotations(),
                List.of(),
                found.next(),
                asked.day(),
                found.confidence(),
                found.recognised(),
                HandOver.ADVISED,
                null,
                found.otherDay(),
                claims,
                label);
    }

    static Recognised nothing() {
        return new Recognised(null, 0, List.of(), List.of());
    }

    private List<NextStep> withInterview(Recognised recognised, List<String> codes) {
        Intent intent = recognised.intent();
        String interview = intent == null ? null : intent.interview();
        if (intent == null || interview == null) {
            return steps(codes);
        }
        NextStep guided = new NextStep(
                "interview",
                "一步一步填: " + intent.name(),
                "Step by step: " + intent.english(),
                "/interviews/" + interview);
        List<NextStep> all = new java.util.ArrayList<>(List.of(guided));
        all.addAll(steps(codes));
        return List.copyOf(all);
    }

    /** A day that the question names and on which it was not asked: offered, never guessed. */
    private static @Nullable LocalDate otherDay(Question asked) {
        Optional<LocalDate> named = NamedDay.in(asked.said()).filter(day -> !day.equals(asked.day()));
        return named.orElse(null);
    }
}
