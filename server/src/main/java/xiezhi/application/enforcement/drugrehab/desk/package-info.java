/** 戒毒工作台: what is due today in a centre, for those whose day it is. */
@NullMarked
package xiezhi.application.enforcement.drugrehab.desk;

import org.jspecify.annotations.NullMarked;
