/** 账簿: money in double entry: every entry balances, no account of a person goes below zero. */
@NamedInterface("desks")
@NullMarked
package xiezhi.application.enforcement.supply.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
