/** 执行地变更: how a supervisee changes from one county to another, with one county responsible at every moment. */
@NullMarked
package xiezhi.application.enforcement.community.moving;

import org.jspecify.annotations.NullMarked;
