/** 日结: what the bank says against what the ledger says. */
@NamedInterface("desks")
@NullMarked
package xiezhi.application.enforcement.supply.closing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
