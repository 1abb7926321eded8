package xiezhi.application.publicservice.assistant.channel;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import xiezhi.kernel.fault.Unfit;

/** 安全模式: seals and opens messages as the network prescribes: AES-256-CBC, sixteen random bytes, the length, the text, the account. */
final class SafeMode {
    private static final int BLOCK = 32;
    private static final int RANDOM = 16;
    private static final SecureRandom DICE = new SecureRandom();
    private final byte[] key;
    private final String appId;

    SafeMode(String aesKey, String appId) {
        this.key = Base64.getDecoder().decode(aesKey + "=");
        this.appId = appId;
    }

    /** The text of a sealed message; refuses one that was made for another account or with another key. */
    String open(String sealed) {
        try {
            byte[] plain = unpadded(
                    cipher(Cipher.DECRYPT_MODE).doFinal(Base64.getDecoder().decode(sealed)));
            ByteBuffer buffer = ByteBuffer.wrap(plain, RANDOM, plain.length - RANDOM);
            byte[] text = new byte[length(buffer)];
            buffer.get(text);
            byte[] account = new byte[buffer.remaining()];
            buffer.get(account);
            if (!new String(account, StandardCharsets.UTF_8).equals(appId)) {
                throw Unfit.because("消息不是发给本账号的");
            }
            return new String(text, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw Unfit.because("消息不能解密");
        }
    }

    private static int length(ByteBuffer buffer) {
        int length = buffer.getInt();
        if (length < 0 || length > buffer.remaining()) {
            throw new IndexOutOfBoundsException(length);
        }
        return length;
    }

    String seal(String text) {
        byte[] words = text.getBytes(StandardCharsets.UTF_8);
        byte[] account = appId.getBytes(StandardCharsets.UTF_8);
        byte[] random = new byte[RANDOM];
        DICE.nextBytes(random);
        ByteBuffer plain = ByteBuffer.allocate(RANDOM + Integer.BYTES + words.length + account.length);
        plain.put(random).putInt(words.length).put(words).put(account);
        try {
            return Base64.getEncoder()
                    .encodeToString(cipher(Cipher.ENCRYPT_MODE).doFinal(padded(plain.array())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Cipher cipher(int mode) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new IvParameterSpec(Arrays.copyOf(key, RANDOM)));
        return cipher;
    }

    /** The network pads to blocks of 32 bytes, not of 16 as the cipher would. */
    private static byte[] padded(byte[] plain) {
        int pad = BLOCK - plain.length % BLOCK;
        byte[] padded = Arrays.copyOf(plain, plain.length + pad);
        Arrays.fill(padded, plain.length, padded.length, (byte) pad);
        return padded;
    }

    private static byte[] unpadded(byte[] plain) {
        int pad = plain[plain.length - 1];
        if (pad < 1 || pad > BLOCK || pad > plain.length - RANDOM) {
            throw new IllegalArgumentException("padding");
        }
        return Arrays.copyOf(plain, plain.length - pad);
    }
}
