/** 文稿: templates as data, and the one model of a letter that every rendering shows. */
@NullMarked
package xiezhi.foundation.documents.letter;

import org.jspecify.annotations.NullMarked;
