/** 释放和离监: leave, release, death. */
@NamedInterface("desks")
@NullMarked
package xiezhi.application.enforcement.prison.release;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
