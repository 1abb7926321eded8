/** 核验: what anybody can check about a document, a file or a receipt, and the signed receipts themselves. */
@NullMarked
package xiezhi.foundation.documents.proof;

import org.jspecify.annotations.NullMarked;
