/** 流程: the order of steps: tasks, claims, delegation, return, withdrawal, added signers, the work list. */
@ApplicationModule(
        id = "workflow",
        displayName = "流程",
        allowedDependencies = {"records", "audit", "web", "identity", "deadlines", "messages"})
@NullMarked
package xiezhi.foundation.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
