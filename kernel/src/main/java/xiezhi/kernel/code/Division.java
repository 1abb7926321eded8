package xiezhi.kernel.code;

import org.jspecify.annotations.Nullable;

/** 行政区划: a division with its names. */
public record Division(String code, String name, @Nullable String english) {}
