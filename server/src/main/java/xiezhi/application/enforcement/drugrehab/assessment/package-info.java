/** 诊断评估: zones, the four contents, and the opinion that they lead to. */
@NullMarked
package xiezhi.application.enforcement.drugrehab.assessment;

import org.jspecify.annotations.NullMarked;
