/** Tests of the workflow room. */
@NullMarked
package xiezhi.foundation.workflow;

import org.jspecify.annotations.NullMarked;
