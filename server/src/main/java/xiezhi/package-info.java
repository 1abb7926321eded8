/** 獬豸: the door of the house: how it is started and which commands it knows. The floors are the packages below. */
@NullMarked
package xiezhi;

import org.jspecify.annotations.NullMarked;
