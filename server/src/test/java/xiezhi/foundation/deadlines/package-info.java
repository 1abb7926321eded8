/** Tests of the deadlines room. */
@NullMarked
package xiezhi.foundation.deadlines;

import org.jspecify.annotations.NullMarked;
