package xiezhi.foundation.web;

/** 边界拒绝: the border turns a request away (not signed in, locked, too many). Carries the whole problem document. */
public final class Unwelcome extends RuntimeException {
    private final transient Problem problem;

    public Unwelcome(Problem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
