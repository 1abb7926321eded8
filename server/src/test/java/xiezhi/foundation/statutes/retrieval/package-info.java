@NullMarked
package xiezhi.foundation.statutes.retrieval;

import org.jspecify.annotations.NullMarked;
