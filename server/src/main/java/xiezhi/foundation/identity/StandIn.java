package xiezhi.foundation.identity;

import java.time.Instant;
import java.util.UUID;

/**
 * 代理身份: for whom a standing is held, and until when.
 *
 * @param signing whether signing and sealing are entrusted too, by a written authorisation
 */
public record StandIn(UUID principal, String name, Instant until, boolean signing) {}
