/** 导入: files into the library, file by file; each is stored whole or not at all, so that an import can be cut off and go on. */
@NullMarked
package xiezhi.foundation.statutes.importing;

import org.jspecify.annotations.NullMarked;
