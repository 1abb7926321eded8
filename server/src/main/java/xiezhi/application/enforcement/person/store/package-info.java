/** 室内存取: the rows of one person across all units, and the records that are one person. */
@NullMarked
package xiezhi.application.enforcement.person.store;

import org.jspecify.annotations.NullMarked;
