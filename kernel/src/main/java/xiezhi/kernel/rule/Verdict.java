package xiezhi.kernel.rule;

/** 结论: a rule's answer that holds or does not, so that a caller can branch without knowing its fields. */
public interface Verdict {
    /** Whether what was asked holds. */
    boolean holds();
}
