package xiezhi.application.publicservice.assistant;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import xiezhi.application.publicservice.assistant.Verifier.Verified;
import xiezhi.application.publicservice.consult.Quotation;
import xiezhi.kernel.fault.Unfit;

/** 短答复: the same checked card as plain text for a narrow channel. A quotation is given whole or not at all, never cut. */
@Component
public class ShortAnswers {
    private final Assistant assistant;
    private final Clock clock;
    private final String address;

    ShortAnswers(
            Assistant assistant,
            Clock clock,
            @Value("${xiezhi.public-url:http://localhost:${server.port:8080}}") String address) {
        this.assistant = assistant;
        this.clock = clock;
        this.address = address;
    }

    /** The answer to a message, in at most so many bytes. */
    public String to(String typed, int longest) {
        LocalDate today = LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai")));
        try {
            Question question = new Question(Utterance.of(typed), today, false, List.of());
            return text(assistant.answer(question), longest);
        } catch (Unfit tooLong) {
            return tooLong.getMessage() + "\n" + more();
        }
    }

    public String welcome() {
        return "您好, 我是法律服务机器人。用一句话说说遇到的事, 我找出条文原文给您看; 没有把握时会请您转人工。\n有危险请拨打110; 人工咨询12348, 全天免费。";
    }

    public String wordsPlease() {
        return "请用文字说说遇到的事。不方便打字, 可以拨打12348, 全天免费。";
    }

    /** When the answer isn't there in the time that the network allows. */
    public String later() {
        return "正在查找条文, 请稍等片刻, 再回复“1”查看答复 (五分钟内有效)。有危险请拨打110; 人工咨询12348, 全天免费。";
    }

    public String outOfOrder() {
        return "现在查不了, 请过一会儿再问, 或者拨打12348, 全天免费。\n" + more();
    }

    private String text(Verified verified, int longest) {
        AnswerCard card = verified.card();
        StringBuilder text = new StringBuilder();
        Danger danger = card.danger();
        if (danger != null) {
            danger.calls()
                    .forEach(call -> text.append(call.number())
                            .append(' ')
                            .append(call.name())
                            .append('\n'));
        }
        text.append(card.say());
        List<Quotation> shown = card.quotations().isEmpty() ? card.related() : card.quotations();
        String tail = "\n" + (shown.isEmpty() ? "" : "按%s施行的法律。".formatted(card.lawAsOf())) + more();
        shown.forEach(quotation -> append(text, quotation, longest - bytes(tail)));
        return text.append(tail).toString();
    }

    /** Whole, or its focus alone, or its name alone. */
    private static void append(StringBuilder text, Quotation quotation, int longest) {
        String name = "\n《%s》%s".formatted(quotation.instrument(), quotation.article());
        String focus = quotation.focus();
        List<String> shapes = focus == null
                ? List.of(name + "\n" + quotation.text(), name)
                : List.of(name + "\n" + quotation.text(), name + "\n" + focus, name);
        shapes.stream()
                .filter(shape -> bytes(text.toString()) + bytes(shape) <= longest)
                .findFirst()
                .ifPresent(text::append);
    }

    private String more() {
        return "详细内容、转人工: " + address + "/ask";
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
