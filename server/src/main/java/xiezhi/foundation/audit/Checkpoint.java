package xiezhi.foundation.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** 检查点: the node's SM2 signature over the chain up to a position. */
record Checkpoint(long position, String hash, Instant at, String keyId, String signature) {

    /** What is signed. */
    static byte[] content(long position, String hash, Instant at, String keyId) {
        return (position + "|" + hash + "|" + at + "|" + keyId).getBytes(StandardCharsets.UTF_8);
    }

    byte[] content() {
        return content(position, hash, at, keyId);
    }
}
