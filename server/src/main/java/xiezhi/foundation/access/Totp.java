package xiezhi.foundation.access;

import java.math.BigInteger;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import org.bouncycastle.crypto.digests.SHA1Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;

/** 动态口令 (RFC 6238): six digits for thirty seconds, one step of tolerance either way, each step good once. HMAC-SHA1, as every authenticator has it. */
final class Totp {
    private static final int STEP_SECONDS = 30;
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Totp() {}

    /** A new secret of 160 bits in base32. */
    static String newSecret() {
        byte[] secret = new byte[20];
        new SecureRandom().nextBytes(secret);
        StringBuilder text = new StringBuilder();
        BigInteger bits = new BigInteger(1, secret);
        for (int shift = 155; shift >= 0; shift -= 5) {
            text.append(ALPHABET.charAt(bits.shiftRight(shift).intValue() & 31));
        }
        return text.toString();
    }

    /** What an authenticator reads from a QR code. */
    static String uri(String account, String secret) {
        String label =
                URLEncoder.encode("獬豸:" + account, StandardCharsets.UTF_8).replace("+", "%20");
        return "otpauth://totp/" + label + "?secret=" + secret + "&issuer=Xiezhi&algorithm=SHA1&digits=6&period="
                + STEP_SECONDS;
    }

    static long stepAt(Instant now) {
        return now.getEpochSecond() / STEP_SECONDS;
    }

    static String code(String secret, long step) {
        HMac mac = new HMac(new SHA1Digest());
        mac.init(new KeyParameter(decode(secret)));
        mac.update(ByteBuffer.allocate(8).putLong(step).array(), 0, 8);
        byte[] hash = new byte[20];
        mac.doFinal(hash, 0);
        int number = ByteBuffer.wrap(hash, hash[19] & 15, 4).getInt() & 0x7FFF_FFFF;
        return String.format(Locale.ROOT, "%06d", number % 1_000_000);
    }

    /** The step that the code belongs to, later than the last one used; 0 when it belongs to none. */
    static long match(String secret, String code, Instant now, long lastUsed) {
        long found = 0;
        for (long step = stepAt(now) - 1; step <= stepAt(now) + 1; step++) {
            boolean fits = MessageDigest.isEqual(
                    code(secret, step).getBytes(StandardCharsets.US_ASCII),
                    code.strip().getBytes(StandardCharsets.UTF_8));
            if (fits && step > lastUsed) {
                found = step;
            }
        }
        return found;
    }

    private static byte[] decode(String base32) {
        BigInteger bits = BigInteger.ZERO;
        for (char c : base32.toCharArray()) {
            bits = bits.shiftLeft(5).or(BigInteger.valueOf(ALPHABET.indexOf(c)));
        }
        byte[] bytes = new byte[base32.length() * 5 / 8];
        byte[] raw = bits.shiftRight(base32.length() * 5 % 8).toByteArray();
        int length = Math.min(raw.length, bytes.length);
        System.arraycopy(raw, raw.length - length, bytes, bytes.length - length, length);
        return bytes;
    }
}
