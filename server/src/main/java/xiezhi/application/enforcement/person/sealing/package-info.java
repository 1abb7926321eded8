/** 封存: sealed records of minors: hidden at the source, opened by two persons for a time, and every look noted. */
@NullMarked
package xiezhi.application.enforcement.person.sealing;

import org.jspecify.annotations.NullMarked;
