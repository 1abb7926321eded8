package xiezhi.foundation.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import xiezhi.foundation.security.KeyRing.Purpose;

/** 签名: signs and verifies with the node's SM2 key; digests with SM3. The key is made at the first signature and old ones still verify. */
@Service
public class Signer {
    private final KeyRing ring;
    private final String node;
    private final Clock clock;
    private volatile List<SigningKey> keys = List.of();

    Signer(KeyRing ring, @Value("${xiezhi.node:xiezhi}") String node, Clock clock) {
        this.ring = ring;
        this.node = node;
        this.clock = clock;
    }

    /** SM2 signature (DER, SM3 digest, default user id) over the bytes. */
    public byte[] sign(byte[] content) {
        return keys().getLast().sign(content);
    }

    /** Whether the signature was made by the key with that identifier. */
    public boolean verify(String keyId, byte[] content, byte[] signature) {
        SigningKey key = find(keyId);
        return key != null && key.verify(content, signature);
    }

    /** The identifier of the key that signs now. */
    public String keyId() {
        return keys().getLast().id();
    }

    /** SM3 digest in lower-case hexadecimal. */
    public String digest(byte[] content) {
        return Sm3.hex(content);
    }

    /** Makes a new key pair, which signs from now on. Returns its identifier. */
    public String rotate() {
        keys = ring.add(Purpose.SIGN, version -> SigningKey.make(node, clock.instant())).stream()
                .map(SigningKey::of)
                .toList();
        return keyId();
    }

    /** All public keys, oldest first. */
    public List<PublicKeyCard> publicKeys() {
        String current = keyId();
        return keys().stream().map(key -> card(key, key.id().equals(current))).toList();
    }

    private @Nullable SigningKey find(String id) {
        SigningKey known = among(keys(), id);
        if (known == null) { // made by another instance since we looked
            keys = read();
            known = among(keys, id);
        }
        return known;
    }

    private static @Nullable SigningKey among(List<SigningKey> keys, String id) {
        return keys.stream().filter(key -> key.id().equals(id)).findFirst().orElse(null);
    }

    private List<SigningKey> keys() {
        if (keys.isEmpty()) {
            keys = read();
        }
        return keys;
    }

    private List<SigningKey> read() {
        return ring.all(Purpose.SIGN, version -> SigningKey.make(node, clock.instant())).stream()
                .map(SigningKey::of)
                .toList();
    }

    private static PublicKeyCard card(SigningKey key, boolean current) {
        try {
            String pem = NodeCertificate.pem(SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(key.open()));
            return new PublicKeyCard(
                    key.id(),
                    "EC",
                    "SM2",
                    "SM2SM3",
                    "sig",
                    url(key.x()),
                    url(key.y()),
                    pem,
                    key.certificate(),
                    current);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String url(String hex) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(HexFormat.of().parseHex(hex));
    }
}
