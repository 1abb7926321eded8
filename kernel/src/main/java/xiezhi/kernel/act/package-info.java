/** 行为人: who acts, under which post and duty, and over which rows. Carried with the thread, never passed by header. */
@NullMarked
package xiezhi.kernel.act;

import org.jspecify.annotations.NullMarked;
