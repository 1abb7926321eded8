package xiezhi.foundation.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import xiezhi.foundation.security.Signer;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestClock;

@RoomTest
@DisplayName("检查点副本: what a keeper of database and keys can rewrite, and what he can't")
class CheckpointCopiesTest {
    @TempDir
    Path place;

    @Autowired
    Trail trail;

    @Autowired
    Chainer chainer;

    @Autowired
    Links links;

    @Autowired
    Signer signer;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    private CheckpointCopies copies;
    private Verification verification;

    @BeforeEach
    void settle() {
        clock.letGo();
        copies = new CheckpointCopies(place.toString(), Path.of("data"), links, clock);
        verification = new Verification(sql, signer, copies);
        grow();
        grow();
        copies.catchUp();
    }

    /** One more act and a signature over it. */
    private void grow() {
        UUID object = UUID.randomUUID();
        Acting.run(Actor.system("测试"), () -> trail.note("TEST", "test.copy", object, Map.of()));
        org.awaitility.Awaitility.await().until(() -> {
            chainer.chain();
            return sql.sql("select count(*) from audit.link l join audit.entry e using (seq) where e.object = ?")
                            .param(object)
                            .query(Long.class)
                            .single()
                    == 1;
        });
        chainer.checkpoint();
    }

    @Test
    void copiesEverySignedCheckpointOnceAndFindsThemAgain() throws IOException {
        copies.catchUp();
        long points = sql.sql("select count(*) from audit.checkpoint")
                .query(Long.class)
                .single();
        assertThat(verification.verify().copies()).isEqualTo(points);
        assertThat(verification.verify().holds()).isTrue();
        assertThat(Files.readAllLines(file())).hasSize((int) points);
    }

    @Test
    void findsAChainThatWasRewrittenAndSignedAgainToItsEnd() {
        Verification alone = new Verification(sql, signer, new CheckpointCopies("", Path.of("data"), links, clock));
        transaction.executeWithoutResult(undone -> {
            undone.setRollbackOnly();
            rewrite();
            assertThat(alone.verify().holds())
                    .as("without a second place nothing shows it")
                    .isTrue();
            Verification.Report report = verification.verify();
            assertThat(report.holds()).isFalse();
            assertThat(Objects.requireNonNull(report.broken()).kind()).isEqualTo("CHAIN_REWRITTEN");
        });
        assertThat(verification.verify().holds()).isTrue();
    }

    @Test
    void findsAChainThatWasCutOff() {
        transaction.executeWithoutResult(undone -> {
            undone.setRollbackOnly();
            sql.sql("set local session_replication_role = replica").update();
            Checkpoint last = Objects.requireNonNull(links.lastCheckpoint());
            long before = last.position() - 1;
            sql.sql("delete from audit.checkpoint where position > ?")
                    .param(before)
                    .update();
            sql.sql("delete from audit.entry where (tx, seq) > (select tx, seq from audit.link where position = ?)")
                    .param(before)
                    .update();
            sql.sql("delete from audit.link where position > ?").param(before).update();
            assertThat(Objects.requireNonNull(verification.verify().broken()).kind())
                    .isEqualTo("CHAIN_SHORTENED");
        });
    }

    @Test
    void findsCopiesThatWereChangedOrCut() throws IOException {
        List<String> lines = Files.readAllLines(file());
        List<String> other = new ArrayList<>(lines);
        other.remove(0);
        Files.write(file(), other);
        assertThat(Objects.requireNonNull(verification.verify().broken()).kind())
                .isEqualTo("COPY_CHANGED");
        Files.write(file(), lines.subList(0, 1));
        clock.set("2099-01-01"); // checkpoints of other tests may lie in days to come
        assertThat(Objects.requireNonNull(verification.verify().broken()).kind())
                .isEqualTo("COPY_BEHIND");
        clock.letGo();
    }

    @Test
    void isNoSecondPlaceWithinTheFirst() {
        assertThatThrownBy(() -> new CheckpointCopies("data/copies", Path.of("data"), links, clock))
                .hasMessageContaining("数据目录之外");
    }

    /** What somebody with the database and the node's keys can do: change an act, link all behind it anew, sign every checkpoint anew. */
    private void rewrite() {
        sql.sql("set local session_replication_role = replica").update();
        List<Checkpoint> points = links.checkpointsAfter(0);
        long from = points.get(points.size() - 2).position();
        sql.sql("update audit.entry set result = 'NO' where seq = (select seq from audit.link where position = ?)")
                .param(from)
                .update();
        Links.Head before = links.at(from - 1);
        String hash = before == null ? Chain.GENESIS : before.hash();
        for (Map<String, Object> row : sql.sql(
                        "select position, seq from audit.link where position >= ? order by position")
                .param(from)
                .query()
                .listOfRows()) {
            Entry entry = sql.sql("select " + Entry.COLUMNS + " from audit.entry e where e.seq = ?")
                    .param(row.get("seq"))
                    .query((found, number) -> EntryRow.read(found))
                    .single();
            hash = Chain.link(hash, entry);
            sql.sql("update audit.link set hash = ? where position = ?")
                    .params(hash, row.get("position"))
                    .update();
        }
        for (Checkpoint point : links.checkpointsAfter(from - 1)) {
            String now = Objects.requireNonNull(links.at(point.position())).hash();
            byte[] again = signer.sign(Checkpoint.content(point.position(), now, point.at(), signer.keyId()));
            sql.sql("update audit.checkpoint set hash = ?, key_id = ?, signature = ? where position = ?")
                    .params(now, signer.keyId(), Base64.getEncoder().encodeToString(again), point.position())
                    .update();
        }
    }

    private Path file() throws IOException {
        try (var all = Files.list(place)) {
            return all.findFirst().orElseThrow();
        }
    }
}
