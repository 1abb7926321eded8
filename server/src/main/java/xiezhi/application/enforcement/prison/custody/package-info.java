/** 狱政管理: cells, treatment levels, movements, incidents. */
@NullMarked
package xiezhi.application.enforcement.prison.custody;

import org.jspecify.annotations.NullMarked;
