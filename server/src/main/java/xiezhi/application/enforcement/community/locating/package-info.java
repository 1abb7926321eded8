/** 电子定位: on what ground a device may be worn, for how long, and who may look. */
@NullMarked
package xiezhi.application.enforcement.community.locating;

import org.jspecify.annotations.NullMarked;
