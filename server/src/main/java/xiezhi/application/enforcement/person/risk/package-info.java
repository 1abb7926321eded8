/** 危险性评估: an additive instrument that explains each point, forgets what it may not know, and leaves the band to a named person. */
@NamedInterface("risk")
@NullMarked
package xiezhi.application.enforcement.person.risk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
