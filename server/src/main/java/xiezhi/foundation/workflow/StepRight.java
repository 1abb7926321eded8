package xiezhi.foundation.workflow;

/** 办理权: whether the actor may do a step now and, if not, why. */
public record StepRight(boolean holds, String why) {
    public static final StepRight YES = new StepRight(true, "");

    public static StepRight no(String why) {
        return new StepRight(false, why);
    }
}
