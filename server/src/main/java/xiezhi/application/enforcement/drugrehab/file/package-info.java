/** 戒毒办案: how the files of a centre move, from the gate in to the gate out. */
@NullMarked
package xiezhi.application.enforcement.drugrehab.file;

import org.jspecify.annotations.NullMarked;
