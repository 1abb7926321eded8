/** 送达: how and when a document reached the person it is for; the terms of remedy run from that day. */
@NullMarked
package xiezhi.foundation.documents.delivery;

import org.jspecify.annotations.NullMarked;
