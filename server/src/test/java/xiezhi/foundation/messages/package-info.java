/** Tests of the messages room. */
@NullMarked
package xiezhi.foundation.messages;

import org.jspecify.annotations.NullMarked;
