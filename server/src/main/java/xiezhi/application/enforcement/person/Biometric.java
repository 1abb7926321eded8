package xiezhi.application.enforcement.person;

import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;

/** 生物特征: a reference into the library that holds the feature, and its digest; never the feature itself. */
public record Biometric(
        @Item("种类") BiometricKind kind,
        @Item(value = "库内编号", size = 100) String reference,
        @Item(value = "摘要", size = 64) @Nullable String digest) {}
