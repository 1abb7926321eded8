/** 案卷: how a file is opened for an act, what may be done with it and why not, and how it is shown. */
@NamedInterface("desks")
@NullMarked
package xiezhi.application.government.legalaid.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
