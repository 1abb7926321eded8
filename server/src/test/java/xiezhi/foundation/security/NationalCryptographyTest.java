package xiezhi.foundation.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.params.KeyParameter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("商用密码: the published vectors, and OpenSSL as an independent oracle")
class NationalCryptographyTest {
    private static final HexFormat HEX = HexFormat.of();

    @Test
    void sm3OfAbcIsTheVectorOfTheStandard() {
        assertThat(Sm3.hex("abc")).isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    }

    @Test
    void sm4OfTheKeyUnderItselfIsTheVectorOfTheStandard() {
        byte[] block = HEX.parseHex("0123456789abcdeffedcba9876543210");
        SM4Engine engine = new SM4Engine();
        engine.init(true, new KeyParameter(block));
        byte[] out = new byte[16];
        engine.processBlock(block, 0, out, 0);
        assertThat(HEX.formatHex(out)).isEqualTo("681edf34d206965e86b3e94f536e4246");
    }

    @Test
    void opensslGetsTheSameSm3(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("text"), "獬豸\n".repeat(1000));
        assertThat(openssl(List.of("dgst", "-sm3", "-r", file.toString())))
                .startsWith(Sm3.hex(Files.readAllBytes(file)));
    }

    @Test
    void opensslAcceptsASignatureOfTheNode(@TempDir Path folder) throws Exception {
        byte[] content = "司法行政".getBytes(StandardCharsets.UTF_8);
        KeyRing.Made made = SigningKey.make("test", Instant.parse("2026-11-01T00:00:00Z"));
        SigningKey key =
                SigningKey.of(new KeyRing.Key(KeyRing.Purpose.SIGN, 1, made.id(), made.secret(), made.certificate()));
        Path certificate = Files.writeString(folder.resolve("node.pem"), key.certificate());
        Path open = Files.writeString(
                folder.resolve("open.pem"),
                openssl(List.of("x509", "-in", certificate.toString(), "-pubkey", "-noout")));
        Path text = Files.write(folder.resolve("text"), content);
        Path signature = Files.write(folder.resolve("signature"), key.sign(content));
        assertThat(openssl(List.of(
                        "pkeyutl",
                        "-verify",
                        "-pubin",
                        "-inkey",
                        open.toString(),
                        "-in",
                        text.toString(),
                        "-sigfile",
                        signature.toString(),
                        "-rawin",
                        "-digest",
                        "sm3",
                        "-pkeyopt",
                        "distid:1234567812345678")))
                .contains("Signature Verified Successfully");
        assertThat(openssl(List.of(
                        "verify",
                        "-CAfile",
                        certificate.toString(),
                        "-vfyopt",
                        "distid:1234567812345678",
                        certificate.toString())))
                .contains("OK");
    }

    /** Skipped, and said to be, where there is no openssl command with SM2 and SM3. */
    private static String openssl(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>(List.of("openssl"));
        command.addAll(arguments);
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor(20, TimeUnit.SECONDS);
            return said;
        } catch (IOException e) {
            assumeTrue(false, "no openssl command here: cross-check skipped");
            throw e;
        }
    }
}
