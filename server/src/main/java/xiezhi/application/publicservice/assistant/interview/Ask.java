package xiezhi.application.publicservice.assistant.interview;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 问题.
 *
 * @param name under which the answer is kept and named in conditions and documents
 * @param past a date that cannot lie in the future
 * @param fields what is asked of each row, for a list
 */
public record Ask(
        String name,
        AskKind kind,
        String label,
        String english,
        String hint,
        String hintEnglish,
        boolean required,
        int size,
        @Nullable Long min,
        @Nullable Long max,
        boolean past,
        List<Option> options,
        List<Ask> fields,
        @Nullable Condition when) {

    /** 选项. */
    public record Option(String code, String label, String english, String hint) {}
}
