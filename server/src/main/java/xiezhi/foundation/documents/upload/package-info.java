/** 收件: what people upload: told by its content, cleaned, refused by name where it may do harm, kept encrypted. */
@NullMarked
package xiezhi.foundation.documents.upload;

import org.jspecify.annotations.NullMarked;
