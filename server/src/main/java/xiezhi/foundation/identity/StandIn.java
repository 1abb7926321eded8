package xiezhi.foundation.identity;

import java.time.Instant;
import java.util.UUID;
import xiezhi.kernel.act.Actor;

/**
 * 代理身份: for whom a standing is held, and until when.
 *
 * @param signing whether signing and sealing are entrusted too, by a written authorisation
 * @param shared whether the principal works on beside him
 * @param lent how far the post was lent
 */
public record StandIn(UUID principal, String name, Instant until, boolean signing, boolean shared, Actor.Lent lent) {}
