/** 读法: files as people keep them, read into instruments and articles; plain Java, no database, no clock. */
@NullMarked
package xiezhi.foundation.statutes.reading;

import org.jspecify.annotations.NullMarked;
