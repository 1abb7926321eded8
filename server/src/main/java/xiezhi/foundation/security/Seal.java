package xiezhi.foundation.security;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.crypto.params.ParametersWithIV;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.fault.Refusal;

/**
 * 封装: SM4-GCM (GB/T 32907-2016) under one key: nonce of 96 random bits, cipher text, tag of 128 bits. Ciphers with their key tables are kept
 * in a pool, not per thread, because virtual threads come and go with each request.
 */
final class Seal {
    private static final int NONCE = 12;
    private static final int TAG = 16;
    private final Queue<Cipher> idle = new ConcurrentLinkedQueue<>();
    private final KeyParameter key;

    Seal(byte[] key) {
        this.key = new KeyParameter(key);
    }

    /** Seals the bytes; what is said about them is authenticated but not stored. */
    byte[] close(byte[] plain, byte[] about) {
        Cipher cipher = borrow();
        byte[] nonce = new byte[NONCE];
        cipher.random.nextBytes(nonce);
        byte[] sealed = Arrays.copyOf(nonce, NONCE + plain.length + TAG);
        cipher.run(true, nonce, about, plain, 0, plain.length, sealed, NONCE);
        idle.add(cipher);
        return sealed;
    }

    /** Opens what {@link #close} made, and refuses when a single bit of it or of what is said about it was changed. */
    byte[] open(byte[] sealed, byte[] about) {
        if (sealed.length < NONCE + TAG) {
            throw broken();
        }
        Cipher cipher = borrow();
        byte[] plain = new byte[sealed.length - NONCE - TAG];
        cipher.run(false, Arrays.copyOf(sealed, NONCE), about, sealed, NONCE, sealed.length - NONCE, plain, 0);
        idle.add(cipher);
        return plain;
    }

    private Cipher borrow() {
        Cipher cipher = idle.poll();
        return cipher != null ? cipher : new Cipher(key);
    }

    static Refusal broken() {
        return Refusal.coded("INTEGRITY", "加密数据未通过完整性校验, 可能被改动", "请联系安全管理员, 用备份核对这条记录");
    }

    /** 算法实例: keeps its key table between calls, so that a short field costs microseconds. */
    private static final class Cipher {
        private final GCMModeCipher gcm = GCMBlockCipher.newInstance(new SM4Engine());
        private final SecureRandom random = new SecureRandom();
        private @Nullable KeyParameter fresh;

        Cipher(KeyParameter key) {
            this.fresh = key;
        }

        void run(boolean sealing, byte[] nonce, byte[] about, byte[] in, int from, int length, byte[] out, int at) {
            gcm.init(sealing, new ParametersWithIV(fresh, nonce));
            fresh = null; // from now on the cipher keeps the key and only the nonce changes
            gcm.processAADBytes(about, 0, about.length);
            int done = gcm.processBytes(in, from, length, out, at);
            try {
                gcm.doFinal(out, at + done);
            } catch (InvalidCipherTextException e) {
                throw broken();
            }
        }
    }
}
