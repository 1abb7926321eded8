/** 狱政管理: cells, treatment levels, movements, incidents. */
@NamedInterface("desks")
@NullMarked
package xiezhi.application.enforcement.prison.custody;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
