package xiezhi.foundation.access.passkey;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Map;
import org.bouncycastle.util.BigIntegers;

/** 软件密钥: an authenticator written by the specification (WebAuthn level 2, ES256, attestation none), so that the server is tested against it and not against itself. */
final class SoftKey {
    private static final int PRESENT_AND_VERIFIED = 0x05;
    private static final int WITH_CREDENTIAL = 0x40;
    private final KeyPair pair;
    private final byte[] id = new byte[16];
    private final String origin;
    private int counter;

    SoftKey(String origin) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        this.pair = generator.generateKeyPair();
        this.origin = origin;
        new SecureRandom().nextBytes(id);
    }

    Map<String, Object> enrol(String challenge) throws GeneralSecurityException {
        ECPublicKey open = (ECPublicKey) pair.getPublic();
        byte[] data = join(
                authenticatorData(PRESENT_AND_VERIFIED | WITH_CREDENTIAL),
                new byte[16],
                ByteBuffer.allocate(2).putShort((short) id.length).array(),
                id,
                hex("a5010203262001215820"),
                BigIntegers.asUnsignedByteArray(32, open.getW().getAffineX()),
                hex("225820"),
                BigIntegers.asUnsignedByteArray(32, open.getW().getAffineY()));
        byte[] attestation = join(
                hex("a3"),
                text("fmt"),
                text("none"),
                text("attStmt"),
                hex("a0"),
                text("authData"),
                new byte[] {0x58, (byte) data.length},
                data);
        return credential(Map.of(
                "clientDataJSON", url(client("webauthn.create", challenge)), "attestationObject", url(attestation)));
    }

    Map<String, Object> login(String challenge) throws GeneralSecurityException {
        counter++;
        byte[] data = authenticatorData(PRESENT_AND_VERIFIED);
        byte[] client = client("webauthn.get", challenge);
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(pair.getPrivate());
        signature.update(join(data, sha256(client)));
        return credential(Map.of(
                "clientDataJSON", url(client), "authenticatorData", url(data), "signature", url(signature.sign())));
    }

    private Map<String, Object> credential(Map<String, Object> response) {
        return Map.of(
                "id",
                url(id),
                "rawId",
                url(id),
                "type",
                "public-key",
                "response",
                response,
                "clientExtensionResults",
                Map.of());
    }

    private byte[] authenticatorData(int flags) throws GeneralSecurityException {
        return join(
                sha256("localhost".getBytes(StandardCharsets.UTF_8)),
                new byte[] {(byte) flags},
                ByteBuffer.allocate(4).putInt(counter).array());
    }

    private byte[] client(String type, String challenge) {
        return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
                .formatted(type, challenge, origin)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] text(String word) {
        return join(new byte[] {(byte) (0x60 + word.length())}, word.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] hex(String digits) {
        return java.util.HexFormat.of().parseHex(digits);
    }

    private static byte[] sha256(byte[] content) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(content);
    }

    private static String url(byte[] content) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(content);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
