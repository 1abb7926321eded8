/** 处分: the ladder from admonition to recall, with the defence heard before anything is final. */
@NamedInterface("desks")
@NullMarked
package xiezhi.application.enforcement.community.sanctions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
