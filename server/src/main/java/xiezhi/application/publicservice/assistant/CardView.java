package xiezhi.application.publicservice.assistant;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import xiezhi.application.publicservice.assistant.Verifier.Verified;

/** 答复卡的样子: how a checked card is sent. It takes nothing but a checked card. */
final class CardView {
    private CardView() {}

    static Map<String, Object> of(Verified verified) {
        AnswerCard card = verified.card();
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("kind", card.kind().name());
        view.put("conclusion", card.conclusion().name());
        view.put("conclusionText", card.conclusion().label());
        view.put("text", card.say());
        view.put("english", card.english());
        view.put("intent", intent(card.recognised().intent()));
        view.put("reasons", card.reasons());
        view.put(
                "maybe",
                card.recognised().others().stream().map(CardView::topic).toList());
        view.put("quotations", card.quotations());
        view.put("related", card.related());
        view.put("next", card.next());
        view.put("lawAsOf", card.lawAsOf());
        view.put("otherDay", card.otherDay());
        view.put("confidence", card.confidence());
        view.put("handOver", card.handOver().name());
        view.put("danger", danger(card.danger()));
        view.put("generatedLabel", card.generated());
        return view;
    }

    static Map<String, Object> topic(Intent intent) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("code", intent.code());
        view.put("name", intent.name());
        view.put("english", intent.english());
        view.put("interview", intent.interview());
        view.put(
                "example",
                intent.examples().isEmpty() ? intent.name() : intent.examples().getFirst());
        return view;
    }

    private static @Nullable Map<String, Object> intent(@Nullable Intent intent) {
        return intent == null ? null : topic(intent);
    }

    private static @Nullable Map<String, Object> danger(@Nullable Danger danger) {
        return danger == null
                ? null
                : Map.of(
                        "kind", danger.kind(),
                        "title", danger.title(),
                        "english", danger.english(),
                        "calls", danger.calls(),
                        "quiet", List.copyOf(danger.quiet()));
    }
}
