package xiezhi.application.publicservice.assistant;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 提到的日子: the first day that a question names ({@code 2019年5月1日}, {@code 2019年5月}, {@code 2019年}); a month or year stands for its first day. */
final class NamedDay {
    private static final Pattern DAY =
            Pattern.compile("((?:19|20)\\d{2})(?:年|-|/|\\.)(?:(\\d{1,2})(?:月|-|/|\\.)(?:(\\d{1,2})日?)?)?");

    private NamedDay() {}

    static Optional<LocalDate> in(Utterance said) {
        Matcher m = DAY.matcher(said.searched());
        if (!m.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number(m.group(1)), number(m.group(2)), number(m.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 1 : Integer.parseInt(digits);
    }
}
