/** 安置帮教规则: how long help is offered, who needs it most, who is met at the gate, and by when. All of it is help: nothing here binds the person. */
@NullMarked
package xiezhi.application.enforcement.resettlement.plan;

import org.jspecify.annotations.NullMarked;
