/** 封存: age in full years, and which records of those who were minors are sealed. */
@NamedInterface("sealing")
@NullMarked
package xiezhi.application.enforcement.sentence.sealing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
