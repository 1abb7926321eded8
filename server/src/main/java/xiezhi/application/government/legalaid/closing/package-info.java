/** 结案: the file is scored, the lawyer paid, the recipient called back, the file archived. */
@NamedInterface("desks")
@NullMarked
package xiezhi.application.government.legalaid.closing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
