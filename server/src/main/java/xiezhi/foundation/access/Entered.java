package xiezhi.foundation.access;

import java.time.Instant;

/** 登录答复: the token of a new session, and who has come in. */
public record Entered(String token, Instant expiresAt, Who.Card who) {}
