/** 检索: from a question in everyday words to the articles that answer it. Index and vectors can be made again from the library at any time. */
@NullMarked
package xiezhi.foundation.statutes.retrieval;

import org.jspecify.annotations.NullMarked;
