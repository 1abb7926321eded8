package xiezhi.foundation.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.springframework.stereotype.Component;
import xiezhi.foundation.security.Vault;

/**
 * 口令散列: HMAC-SM3 under the node's key, then Argon2id (RFC 9106; 19 MiB, two passes). The first makes a stolen table worthless
 * without the master key, the second makes guessing dear with it. A few run at a time, because each takes its memory.
 */
@Component
public class PasswordHash {
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final String PREFIX = "sm3-argon2id$m=" + MEMORY_KIB + ",t=" + PASSES + "$";
    private final Semaphore room =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));
    private final SecureRandom random = new SecureRandom();
    private final Vault vault;
    private volatile String nobody = "";

    PasswordHash(Vault vault) {
        this.vault = vault;
    }

    public String of(String password) {
        byte[] salt = new byte[16];
        random.nextBytes(salt);
        Base64.Encoder text = Base64.getEncoder().withoutPadding();
        return PREFIX + text.encodeToString(salt) + "$" + text.encodeToString(stretch(password, salt));
    }

    public boolean fits(String password, String hash) {
        String[] parts = hash.split("\\$");
        if (parts.length != 4) {
            return false;
        }
        byte[] salt = Base64.getDecoder().decode(parts[2]);
        return MessageDigest.isEqual(
                stretch(password, salt), Base64.getDecoder().decode(parts[3]));
    }

    /** Takes as long as a real comparison, where there is no account to compare with. */
    public void pretend(String password) {
        if (nobody.isEmpty()) {
            nobody = of("nobody");
        }
        fits(password, nobody);
    }

    private byte[] stretch(String password, byte[] salt) {
        byte[] keyed = vault.blind("password:" + Normalizer.normalize(password, Normalizer.Form.NFKC))
                .getBytes(StandardCharsets.US_ASCII);
        room.acquireUninterruptibly();
        try {
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withMemoryAsKB(MEMORY_KIB)
                    .withIterations(PASSES)
                    .withParallelism(1)
                    .withSalt(salt)
                    .build());
            byte[] out = new byte[32];
            generator.generateBytes(keyed, out);
            return out;
        } finally {
            room.release();
        }
    }
}
