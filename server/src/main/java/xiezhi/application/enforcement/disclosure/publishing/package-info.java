/** 向社会公开: made from the records, checked by another person, published for its time, withdrawn when its ground is gone. */
@NamedInterface("desks")
@NullMarked
package xiezhi.application.enforcement.disclosure.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
