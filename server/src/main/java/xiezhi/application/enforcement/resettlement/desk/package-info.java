/** 帮教工作台: who is coming, who must be met today, who is to be visited; and for those who release, whether somebody receives. */
@NullMarked
package xiezhi.application.enforcement.resettlement.desk;

import org.jspecify.annotations.NullMarked;
