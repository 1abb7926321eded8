package xiezhi.foundation.security;

/** 密钥已轮换. */
public record KeysRotated(String fieldKey, String signingKey) {}
