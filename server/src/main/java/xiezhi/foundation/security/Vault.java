package xiezhi.foundation.security;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import xiezhi.foundation.security.KeyRing.Key;
import xiezhi.foundation.security.KeyRing.Made;
import xiezhi.foundation.security.KeyRing.Purpose;

/**
 * 密钥库: encrypts single fields with SM4-GCM under a rotating data key and makes blind indexes (HMAC-SM3). The blind key is never
 * rotated by itself: another one would make every stored index unfindable.
 */
@Service
public class Vault {
    private final KeyRing ring;
    private final Queue<HMac> macs = new ConcurrentLinkedQueue<>();
    private volatile @Nullable Keys keys;
    private volatile @Nullable KeyParameter blindKey;

    Vault(KeyRing ring) {
        this.ring = ring;
    }

    private record Keys(int newest, Map<Integer, Seal> seals) {}

    /** The sealed form of the text, with the version of its key in front. */
    public String seal(String plain) {
        Keys now = keys();
        byte[] sealed = sealOf(now.newest()).close(plain.getBytes(StandardCharsets.UTF_8), about(now.newest()));
        return "v" + now.newest() + ":"
                + Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** The text of a sealed form. */
    public String open(String sealed) {
        int colon = sealed.indexOf(':');
        if (colon < 2 || sealed.charAt(0) != 'v') {
            throw Seal.broken();
        }
        try {
            int version = Integer.parseInt(sealed, 1, colon, 10);
            byte[] content = Base64.getUrlDecoder().decode(sealed.substring(colon + 1));
            return new String(sealOf(version).open(content, about(version)), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Seal.broken();
        }
    }

    /** The blind index of a normalised value, by which equal values are found without being read. */
    public String blind(String value) {
        HMac mac = macs.poll();
        if (mac == null) {
            mac = new HMac(new SM3Digest());
            mac.init(blindKey());
        }
        byte[] content = value.getBytes(StandardCharsets.UTF_8);
        mac.update(content, 0, content.length);
        byte[] result = new byte[mac.getMacSize()];
        mac.doFinal(result, 0);
        macs.add(mac);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(result);
    }

    /** Makes a new data key: from now on it seals, and the old ones still open. Returns its version. */
    public int rotate() {
        Keys now = keysOf(ring.add(Purpose.FIELD, version -> made("field-" + version)));
        keys = now;
        return now.newest();
    }

    private Seal sealOf(int version) {
        Seal known = keys().seals().get(version);
        if (known == null) { // another instance has rotated since we looked
            Keys now = keysOf(ring.all(Purpose.FIELD, next -> made("field-" + next)));
            keys = now;
            known = now.seals().get(version);
        }
        if (known == null) {
            throw Seal.broken();
        }
        return known;
    }

    private Keys keys() {
        Keys now = keys;
        if (now == null) {
            now = keysOf(ring.all(Purpose.FIELD, version -> made("field-" + version)));
            keys = now;
        }
        return now;
    }

    private KeyParameter blindKey() {
        KeyParameter known = blindKey;
        if (known == null) {
            known = new KeyParameter(ring.all(Purpose.BLIND, version -> made("blind-" + version))
                    .getFirst()
                    .secret());
            blindKey = known;
        }
        return known;
    }

    private static Keys keysOf(List<Key> all) {
        Map<Integer, Seal> seals = all.stream().collect(Collectors.toMap(Key::version, key -> new Seal(key.secret())));
        return new Keys(all.getLast().version(), seals);
    }

    private static Made made(String id) {
        byte[] secret = new byte[id.startsWith("blind") ? 32 : 16];
        new SecureRandom().nextBytes(secret);
        return new Made(id, secret, null);
    }

    private static byte[] about(int version) {
        return ("xiezhi field v" + version).getBytes(StandardCharsets.UTF_8);
    }
}
