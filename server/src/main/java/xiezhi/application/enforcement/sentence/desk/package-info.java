/** 刑罚执行工作面: enters judgments and rulings, settles differences and conflicts, and shows a person's term step by step. */
@NullMarked
package xiezhi.application.enforcement.sentence.desk;

import org.jspecify.annotations.NullMarked;
