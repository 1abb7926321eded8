/** 收押: who is admitted on which papers. */
@NullMarked
package xiezhi.application.enforcement.prison.intake;

import org.jspecify.annotations.NullMarked;
