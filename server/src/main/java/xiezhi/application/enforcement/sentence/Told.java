package xiezhi.application.enforcement.sentence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.person.LifeLine;
import xiezhi.application.enforcement.person.Sensitivity;
import xiezhi.kernel.rule.Reason;

/** 判决入线: the life line begins where the law takes hold of a person: the day of detention and the day the judgment takes effect. */
@Component
class Told {
    private final LifeLine line;

    Told(LifeLine line) {
        this.line = line;
    }

    void judged(Judgment judgment) {
        detained(judgment)
                .ifPresent(day -> tell(
                        judgment, "sentence.detained", day, "被羁押", new Reason("刑法#47", "判决执行以前先行羁押的, 羁押一日折抵刑期一日")));
        tell(
                judgment,
                "sentence.judged",
                judgment.effective(),
                "判决生效: " + what(judgment),
                new Reason("刑事诉讼法#259", "判决于%s发生法律效力".formatted(judgment.effective())));
    }

    /** The first day in custody that the judgment knows of; none when the person came to the trial from home. */
    private static Optional<LocalDate> detained(Judgment judgment) {
        return Stream.concat(judgment.custody().stream().map(CustodySpan::from), Stream.ofNullable(judgment.start()))
                .filter(day -> day.isBefore(judgment.effective()))
                .min(LocalDate::compareTo);
    }

    private static String what(Judgment judgment) {
        String charges = judgment.charges().stream().map(Charge::crime).collect(Collectors.joining("、"));
        String term = judgment.term() == null ? "" : judgment.term().value();
        String probation = judgment.probation() == null
                ? ""
                : ", 缓刑" + judgment.probation().value();
        return charges + ", " + judgment.penalty().label() + term + probation;
    }

    private void tell(Judgment judgment, String event, LocalDate occurred, String title, Reason basis) {
        line.tell(new LifeLine.Entry(
                judgment.person(),
                null,
                event,
                occurred,
                title,
                judgment.court().toString(),
                List.of(basis),
                List.of(judgment.number().toString()),
                Sensitivity.L3));
    }
}
