/** 供应日: the screens of the commissary: the day, the delivery, the shelf. */
@NullMarked
package xiezhi.application.enforcement.supply.desk;

import org.jspecify.annotations.NullMarked;
