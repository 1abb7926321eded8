/** 发文: kept until the partner has receipted it, tried again under the same number. */
@NullMarked
package xiezhi.application.enforcement.coop.outbox;

import org.jspecify.annotations.NullMarked;
