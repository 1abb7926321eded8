package xiezhi.application.publicservice.assistant;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.kernel.act.OpenToAll;
import xiezhi.kernel.fault.Unfit;

/** 问一问: one question, one checked card. The question is neither stored nor logged. */
@RestController
@RequestMapping("/api/assistant")
@OpenToAll(because = "法律援助法#23: advice is free and needs no name; nothing is kept")
class AskRoutes {
    private static final LocalDate FIRST = LocalDate.of(1949, 10, 1);
    private static final int REMEMBERED = 50;
    private final Assistant assistant;
    private final Recognition recognition;
    private final Clock clock;

    AskRoutes(Assistant assistant, Recognition recognition, Clock clock) {
        this.assistant = assistant;
        this.recognition = recognition;
        this.clock = clock;
    }

    /**
     * 提问.
     *
     * @param date the day on whose law it is asked; today when left out
     * @param safe the visitor has seen the safety card and is safe now
     * @param asked what was asked before in this visit, as the visitor's device keeps it
     */
    record Asked(
            @Nullable String question,
            @Nullable LocalDate date,
            @Nullable Boolean safe,
            @Nullable List<String> asked) {}

    @PostMapping("/ask")
    Map<String, Object> ask(@RequestBody Asked asked) {
        return CardView.of(assistant.answer(question(asked)));
    }

    /** What the assistant recognises, with a sentence of each kind to begin with. */
    @GetMapping("/topics")
    List<Map<String, Object>> topics() {
        return recognition.all().stream().map(CardView::topic).toList();
    }

    private Question question(Asked asked) {
        if (asked.question() == null) {
            throw Unfit.field("question", "请填写问题");
        }
        LocalDate today = LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai")));
        LocalDate day = asked.date() == null ? today : asked.date();
        if (day.isBefore(FIRST) || day.isAfter(today.plusYears(2))) {
            throw Unfit.field("date", "请填写%s至%s之间的日期".formatted(FIRST, today.plusYears(2)));
        }
        List<String> before = asked.asked() == null ? List.of() : asked.asked();
        return new Question(
                Utterance.of(asked.question()),
                day,
                Boolean.TRUE.equals(asked.safe()),
                before.stream().limit(REMEMBERED).toList());
    }
}
