package xiezhi.application.enforcement.kiosk.terminal;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import org.bouncycastle.crypto.digests.SM3Digest;

/** 凭据和时刻: what is drawn by lot, and what of it is kept. */
final class Times {
    private static final SecureRandom LOT = new SecureRandom();

    private Times() {}

    static OffsetDateTime of(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** Thirty-two bytes that nobody guesses. */
    static String token() {
        byte[] drawn = new byte[32];
        LOT.nextBytes(drawn);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
    }

    /** So many digits, to be typed by a person within minutes. */
    static String digits(int many) {
        StringBuilder digits = new StringBuilder(many);
        for (int i = 0; i < many; i++) {
            digits.append(LOT.nextInt(10));
        }
        return digits.toString();
    }

    /** What is kept of a token. */
    static String digest(String token) {
        SM3Digest sm3 = new SM3Digest();
        byte[] content = token.getBytes(StandardCharsets.UTF_8);
        sm3.update(content, 0, content.length);
        byte[] out = new byte[sm3.getDigestSize()];
        sm3.doFinal(out, 0);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(out);
    }
}
