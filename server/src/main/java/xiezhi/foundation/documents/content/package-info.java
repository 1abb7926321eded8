/** 内容库: the bytes of documents and files, encrypted at rest under addresses that tell nothing of them. */
@NullMarked
package xiezhi.foundation.documents.content;

import org.jspecify.annotations.NullMarked;
