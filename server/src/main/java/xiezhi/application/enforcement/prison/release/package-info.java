/** 释放和离监: leave, release, death. */
@NullMarked
package xiezhi.application.enforcement.prison.release;

import org.jspecify.annotations.NullMarked;
