/** 协同窗口: the inbox for partners, and the desk where a person looks at what came. */
@NullMarked
package xiezhi.application.enforcement.coop.desk;

import org.jspecify.annotations.NullMarked;
