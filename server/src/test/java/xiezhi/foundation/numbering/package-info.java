/** Tests of the numbering room. */
@NullMarked
package xiezhi.foundation.numbering;

import org.jspecify.annotations.NullMarked;
