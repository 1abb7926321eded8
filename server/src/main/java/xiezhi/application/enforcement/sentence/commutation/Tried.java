package xiezhi.application.enforcement.sentence.commutation;

import org.jspecify.annotations.Nullable;

/**
 * 逐条审查: one rule that was tried on a proposal.
 *
 * @param rule {@code C3}, {@code M6}
 * @param code what fails, {@code AMOUNT_OVER_9M}; null when it passes
 * @param given what the rule looked at, in words
 * @param limit what the article allows, in words
 */
public record Tried(
        String rule,
        String article,
        String title,
        String given,
        String limit,
        boolean passes,
        @Nullable String code) {
    /** The rule tried; the code is kept when it fails. */
    public static Tried of(
            boolean passes, String code, String rule, String article, String title, String given, String limit) {
        return new Tried(rule, article, title, given, limit, passes, passes ? null : code);
    }

    /** One line of the annex to the proposal. */
    public String line() {
        return "%s: %s; 限度: %s; %s".formatted(title, given, limit, passes ? "符合" : "不符合 (" + code + ")");
    }
}
