/** 制发: numbers, signs and seals letters, and keeps what was issued. */
@NullMarked
package xiezhi.foundation.documents.issue;

import org.jspecify.annotations.NullMarked;
