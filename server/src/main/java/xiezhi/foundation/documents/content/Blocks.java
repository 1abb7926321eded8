package xiezhi.foundation.documents.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/** 分块加密 (GB/T 32907, GCM): the nonce is the block's place and whether it ends the file; the key serves one file only. */
final class Blocks {
    static final int SIZE = 64 * 1024;
    static final int TAG = 16;
    private final KeyParameter key;
    private long place;

    Blocks(byte[] key) {
        this.key = new KeyParameter(key);
    }

    byte[] seal(byte[] plain, int length, boolean last) throws IOException {
        return run(true, plain, length, last);
    }

    byte[] open(byte[] sealed, boolean last) throws IOException {
        return run(false, sealed, sealed.length, last);
    }

    private byte[] run(boolean sealing, byte[] bytes, int length, boolean last) throws IOException {
        GCMModeCipher cipher = GCMBlockCipher.newInstance(new SM4Engine());
        byte[] nonce =
                ByteBuffer.allocate(12).putInt(last ? 1 : 0).putLong(place++).array();
        cipher.init(sealing, new AEADParameters(key, TAG * 8, nonce));
        byte[] out = new byte[cipher.getOutputSize(length)];
        try {
            int done = cipher.processBytes(bytes, 0, length, out, 0);
            cipher.doFinal(out, done);
            return out;
        } catch (InvalidCipherTextException e) {
            throw new IOException("内容已损坏或者被改动", e);
        }
    }
}
