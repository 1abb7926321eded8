/** 刑期: where a term begins and ends, step by step, after everything that moved it. */
@NamedInterface("term")
@NullMarked
package xiezhi.application.enforcement.sentence.term;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
