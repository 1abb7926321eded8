package xiezhi.foundation.citizen;

import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.Refusal;

/** 身份等级要求: what a citizen must have proved before he may do something. */
final class Levels {
    private Levels() {}

    /** The citizen, whose name and number have been compared (L2), acting for himself. */
    static Actor realName() {
        Actor actor = Acting.current();
        if (!actor.level().equals("L2") && !actor.level().equals("L3")) {
            throw Refusal.coded("LEVEL", "办理法人事项须先实名 (L2), 您现在是" + actor.level(), "请先填写姓名和公民身份号码完成实名");
        }
        if (actor.principal() != null) {
            throw Refusal.coded("LEVEL", "登记、授权和接受授权以本人身份办理", "请先切换回本人");
        }
        return actor;
    }
}
