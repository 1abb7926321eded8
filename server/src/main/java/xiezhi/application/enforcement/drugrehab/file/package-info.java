/** 戒毒办案: how the files of a centre move, from the gate in to the gate out. */
@NamedInterface("file")
@NullMarked
package xiezhi.application.enforcement.drugrehab.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
