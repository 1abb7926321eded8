package xiezhi.kernel.rule;

/**
 * 理由: one step of an explanation.
 *
 * @param basis citation key of the article ({@code 社区矫正法#29.2}: article 29, paragraph 2; {@code #31.5} of a list article: item 5)
 * @param finding what was found under it, in words for the person concerned
 */
public record Reason(String basis, String finding) {}
