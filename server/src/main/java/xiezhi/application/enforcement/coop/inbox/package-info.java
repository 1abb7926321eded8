/** 收文: verified, in order, once; what it says becomes a proposal. */
@NamedInterface("inbox")
@NullMarked
package xiezhi.application.enforcement.coop.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
