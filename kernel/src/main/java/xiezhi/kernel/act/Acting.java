package xiezhi.kernel.act;

import xiezhi.kernel.fault.Forbidden;

/** 当前行为人: binds the actor to the work done for him. Without one nothing is read or written. */
public final class Acting {
    private static final ScopedValue<Actor> CURRENT = ScopedValue.newInstance();

    private Acting() {}

    /** Who acts now. */
    public static Actor current() {
        if (!CURRENT.isBound()) {
            throw new Forbidden("", "没有行为人, 不得读写记录");
        }
        return CURRENT.get();
    }

    /** Whether somebody acts. */
    public static boolean bound() {
        return CURRENT.isBound();
    }

    /** Does the work as the actor and returns its answer. */
    public static <T, X extends Throwable> T as(Actor actor, ScopedValue.CallableOp<? extends T, X> work) throws X {
        return ScopedValue.where(CURRENT, actor).call(work);
    }

    /** Does the work as the actor. */
    public static void run(Actor actor, Runnable work) {
        ScopedValue.where(CURRENT, actor).run(work);
    }
}
