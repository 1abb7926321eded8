/** 归档: packs a file for keeping, with metadata, digests and a signature, and tests the four properties before it is taken. */
@NullMarked
package xiezhi.foundation.documents.archive;

import org.jspecify.annotations.NullMarked;
