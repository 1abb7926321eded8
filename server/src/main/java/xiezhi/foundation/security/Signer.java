package xiezhi.foundation.security;

import org.springframework.stereotype.Service;

/** 签名: signs and verifies with the node's SM2 key; digests with SM3. */
@Service
public class Signer {

    /** SM2 signature (DER, SM3 digest, default user id) over the bytes. */
    public byte[] sign(byte[] content) {
        throw new UnsupportedOperationException();
    }

    /** Whether the signature was made by the key with that identifier. */
    public boolean verify(String keyId, byte[] content, byte[] signature) {
        throw new UnsupportedOperationException();
    }

    /** The identifier of the key that signs now. */
    public String keyId() {
        throw new UnsupportedOperationException();
    }

    /** SM3 digest in lower-case hexadecimal. */
    public String digest(byte[] content) {
        throw new UnsupportedOperationException();
    }
}
