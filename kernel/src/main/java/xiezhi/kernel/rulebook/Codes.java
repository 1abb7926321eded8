package xiezhi.kernel.rulebook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Labelled;
import xiezhi.kernel.record.Names;

/** 代码读取: finds the constant of a code set by its code, its name ({@code FIXED_TERM}, {@code fixed-term}) or its Chinese label. */
final class Codes {
    private static final int SHOWN = 12;

    private Codes() {}

    static Enum<?> read(Class<?> type, Object given) {
        String text = Scalars.text(given);
        String name = text.toUpperCase(Locale.ROOT).replace('-', '_');
        for (Object constant : type.getEnumConstants()) {
            Enum<?> value = (Enum<?>) constant;
            if (value.name().equals(name)
                    || code(value).equals(text)
                    || label(value).equals(text)) {
                return value;
            }
        }
        throw Unfit.because("%s 不是可选值%s".formatted(text, shown(type)));
    }

    /** The values of a code set as a form shows them. */
    static List<Question.Choice> choices(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> (Enum<?>) constant)
                .map(value -> new Question.Choice(code(value), label(value), Names.human(value.name())))
                .toList();
    }

    /** The code that a standard prescribes, otherwise the name in small letters: {@code fixed-term}. */
    static String code(Enum<?> value) {
        String code = value instanceof Labelled labelled ? labelled.code() : value.name();
        return code.equals(value.name()) ? code.toLowerCase(Locale.ROOT).replace('_', '-') : code;
    }

    private static String label(Enum<?> value) {
        return value instanceof Labelled labelled ? labelled.label() : value.name();
    }

    private static String shown(Class<?> type) {
        List<Question.Choice> choices = choices(type);
        return choices.size() > SHOWN
                ? ""
                : ", 可选: "
                        + choices.stream()
                                .map(choice -> choice.code() + " (" + choice.name() + ")")
                                .collect(Collectors.joining(", "));
    }
}
