/** 身份比对: whom a claim means: numbers first, then likeness, and a human where neither decides. */
@NullMarked
package xiezhi.application.enforcement.person.matching;

import org.jspecify.annotations.NullMarked;
