/** 生命线查阅: who may read which entries for which purpose, and what is missing or contradicts itself in a life. */
@NullMarked
package xiezhi.application.enforcement.person.line;

import org.jspecify.annotations.NullMarked;
