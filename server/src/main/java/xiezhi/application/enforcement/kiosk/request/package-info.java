/** 我的申请: what a person asks at a terminal, and how it is answered. */
@NamedInterface("desks")
@NullMarked
package xiezhi.application.enforcement.kiosk.request;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
