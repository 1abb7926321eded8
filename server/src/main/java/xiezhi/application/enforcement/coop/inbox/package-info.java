/** 收文: verified, in order, once; what it says becomes a proposal. */
@NullMarked
package xiezhi.application.enforcement.coop.inbox;

import org.jspecify.annotations.NullMarked;
