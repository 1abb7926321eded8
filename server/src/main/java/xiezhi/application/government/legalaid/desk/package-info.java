/** 岗位接口: the desks over HTTP; thin, each verb one line to its desk and the file as it is now. */
@NullMarked
package xiezhi.application.government.legalaid.desk;

import org.jspecify.annotations.NullMarked;
