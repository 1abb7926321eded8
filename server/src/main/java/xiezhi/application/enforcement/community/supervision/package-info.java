/** 日常监管: reports, visits, classes, plans, medical papers. */
@NullMarked
package xiezhi.application.enforcement.community.supervision;

import org.jspecify.annotations.NullMarked;
