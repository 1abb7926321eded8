/** 假释: who may be paroled and from when, for how long parole runs, and what only a person can find. */
@NamedInterface("parole")
@NullMarked
package xiezhi.application.enforcement.sentence.parole;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
