/** 处分: the ladder from admonition to recall, with the defence heard before anything is final. */
@NullMarked
package xiezhi.application.enforcement.community.sanctions;

import org.jspecify.annotations.NullMarked;
