/** 人员窗口: the person, his line of life and the register over HTTP. */
@NullMarked
package xiezhi.application.enforcement.person.desk;

import org.jspecify.annotations.NullMarked;
