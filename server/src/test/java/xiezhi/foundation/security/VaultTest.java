package xiezhi.foundation.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiezhi.kernel.fault.Refusal;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestDatabase;

@RoomTest
@DisplayName("密钥库: sealed fields, blind indexes, signatures and their keys")
class VaultTest {
    private static final String NUMBER = "11010519491231002X";

    @Autowired
    private Vault vault;

    @Autowired
    private Signer signer;

    @Autowired
    private KeyRing ring;

    @Autowired
    private JdbcClient sql;

    @Test
    void opensWhatItSealedAndNeverSealsTheSameTwice() {
        String sealed = vault.seal(NUMBER);
        assertThat(sealed).matches("v\\d+:[A-Za-z0-9_-]+").doesNotContain(NUMBER);
        assertThat(vault.open(sealed)).isEqualTo(NUMBER);
        assertThat(vault.seal(NUMBER)).isNotEqualTo(sealed);
    }

    @Test
    void refusesASealedFieldOfWhichOneCharacterWasChanged() {
        String sealed = vault.seal(NUMBER);
        char changed = sealed.charAt(20) == 'A' ? 'B' : 'A';
        String touched = sealed.substring(0, 20) + changed + sealed.substring(21);
        assertThatThrownBy(() -> vault.open(touched))
                .isInstanceOf(Refusal.class)
                .extracting("code")
                .isEqualTo("INTEGRITY");
        assertThatThrownBy(() -> vault.open("plain text")).isInstanceOf(Refusal.class);
    }

    @Test
    void sealsAndOpensFromManyThreads() {
        assertThat(IntStream.range(0, 4_000)
                        .parallel()
                        .mapToObj(i -> vault.open(vault.seal("第" + i)).equals("第" + i)))
                .doesNotContain(false);
    }

    @Test
    void keepsOldFieldsAndSignaturesReadableAfterARotation() {
        byte[] content = "决定书".getBytes(StandardCharsets.UTF_8);
        String before = vault.seal(NUMBER);
        String blind = vault.blind(NUMBER);
        String oldKey = signer.keyId();
        byte[] signature = signer.sign(content);
        int version = vault.rotate();
        signer.rotate();
        assertThat(vault.seal(NUMBER)).startsWith("v" + version + ":");
        assertThat(before).doesNotStartWith("v" + version + ":");
        assertThat(vault.open(before)).isEqualTo(NUMBER);
        assertThat(vault.blind(NUMBER)).as("a blind index must not change").isEqualTo(blind);
        assertThat(signer.keyId()).isNotEqualTo(oldKey);
        assertThat(signer.verify(oldKey, content, signature)).isTrue();
        assertThat(signer.verify(signer.keyId(), content, signature)).isFalse();
        assertThat(signer.publicKeys()).extracting(PublicKeyCard::kid).contains(oldKey, signer.keyId());
    }

    @Test
    void anotherInstanceReadsTheSameKeysFromTheTable() {
        Vault other = new Vault(ring);
        assertThat(other.open(vault.seal(NUMBER))).isEqualTo(NUMBER);
        assertThat(other.blind(NUMBER)).isEqualTo(vault.blind(NUMBER));
    }

    @Test
    void anInstanceOpensWhatAnotherSealedAfterRotating() {
        Vault other = new Vault(ring);
        other.open(vault.seal(NUMBER));
        vault.rotate();
        assertThat(other.open(vault.seal(NUMBER))).isEqualTo(NUMBER);
    }

    @Test
    void keepsNoKeyInTheClear() throws Exception {
        assertThat(sql.sql("select wrapped from security.key")
                        .query(String.class)
                        .list())
                .allMatch(w -> w.length() > 50);
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(TestDatabase.data().resolve("keys/master.key"))))
                .isEqualTo("rw-------");
    }
}
