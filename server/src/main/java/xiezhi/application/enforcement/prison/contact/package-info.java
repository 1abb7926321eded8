/** 会见通信: visits, calls, mail and complaints. */
@NullMarked
package xiezhi.application.enforcement.prison.contact;

import org.jspecify.annotations.NullMarked;
