/** 消息契约: what each message says, as records; their fields and codes are what a partner may send. */
@NamedInterface("contract")
@NullMarked
package xiezhi.application.enforcement.coop.contract;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
