package xiezhi.foundation.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import xiezhi.foundation.audit.Verification.Report;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.act.Scope;
import xiezhi.testing.RoomTest;

@RoomTest
@DisplayName("审计轨迹: append-only, chained behind the commit, signed, and telling when it was touched")
class TrailTest {
    @Autowired
    private Trail trail;

    @Autowired
    private Chainer chainer;

    @Autowired
    private Links links;

    @Autowired
    private Verification verification;

    @Autowired
    private VerifyAudit command;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

    private final Actor clerk = new Actor(
            UUID.randomUUID(),
            "clerk",
            "测试",
            Actor.Kind.OFFICER,
            "",
            null,
            null,
            "测试县司法局 测试员",
            Set.of(),
            Scope.NOTHING,
            null,
            "127.0.0.1");

    @BeforeEach
    void settle() {
        chainer.chain();
    }

    @Test
    void anActIsNotedInTheTransactionThatDoesIt() {
        UUID kept = UUID.randomUUID();
        UUID undone = UUID.randomUUID();
        Acting.run(clerk, () -> trail.note("GRANT", "test.file", kept, Map.of("outcome", "GRANT")));
        Acting.run(
                clerk,
                () -> transaction.executeWithoutResult(status -> {
                    trail.note("GRANT", "test.file", undone, Map.of());
                    status.setRollbackOnly();
                }));
        assertThat(entriesAbout(kept)).isEqualTo(1);
        assertThat(entriesAbout(undone))
                .as("an act that was rolled back did not happen")
                .isZero();
    }

    @Test
    void entriesCannotBeChangedDeletedOrEmptied() {
        for (String attempt : List.of(
                "update audit.entry set result = 'NO'",
                "delete from audit.entry",
                "truncate audit.entry",
                "update audit.link set hash = hash",
                "delete from audit.checkpoint")) {
            Acting.run(clerk, () -> trail.note("TEST", "test.file", null, Map.of()));
            chainer.chain();
            chainer.checkpoint();
            assertThatThrownBy(() -> sql.sql(attempt).update()).as(attempt).hasMessageContaining("只增不改");
        }
    }

    @Test
    void namesTheEntryOfWhichOneByteWasChanged() {
        long seq = note(5);
        touch("update audit.entry set result = 'NO' where seq = " + seq);
        assertBroken(seq, "ENTRY_CHANGED");
        touch("update audit.entry set result = 'OK' where seq = " + seq);
        assertThat(verification.verify().holds()).isTrue();
    }

    @Test
    void namesTheEntryThatWasDeleted() {
        long seq = note(5);
        touch("create table public.rescued as select * from audit.entry where seq = " + seq);
        touch("delete from audit.entry where seq = " + seq);
        assertBroken(seq, "ENTRY_MISSING");
        touch("insert into audit.entry overriding system value select * from public.rescued");
        touch("drop table public.rescued");
        assertThat(verification.verify().holds()).isTrue();
    }

    @Test
    void namesTheLinkThatWasChanged() {
        long seq = note(5);
        String hash = sql.sql("select hash from audit.link where seq = ?")
                .param(seq)
                .query(String.class)
                .single();
        touch("update audit.link set hash = repeat('a', 64) where seq = " + seq);
        assertBroken(seq, "LINK_CHANGED");
        touch("update audit.link set hash = '" + hash + "' where seq = " + seq);
        assertThat(verification.verify().holds()).isTrue();
    }

    @Test
    void namesAnEntryThatWasSlippedInAfterwards() {
        note(3);
        touch(
                "insert into audit.entry (tx, at, actor, account, identity, address, action, standard)"
                        + " select tx, at, actor, account, identity, address, 'SLIPPED_IN', standard from audit.entry order by seq limit 1");
        long seq = sql.sql("select max(seq) from audit.entry where action = 'SLIPPED_IN'")
                .query(Long.class)
                .single();
        assertBroken(seq, "INSERTED_BEHIND");
        touch("delete from audit.entry where seq = " + seq);
        assertThat(verification.verify().holds()).isTrue();
    }

    @Test
    void aSignatureShowsThatTheWholeChainWasRecomputed() {
        note(3);
        chainer.checkpoint();
        Checkpoint point = Objects.requireNonNull(links.lastCheckpoint());
        touch("update audit.checkpoint set hash = repeat('b', 64) where position = " + point.position());
        Report report = verification.verify();
        assertThat(Objects.requireNonNull(report.broken()).kind()).isEqualTo("CHECKPOINT_FORGED");
        touch("update audit.checkpoint set hash = '" + point.hash() + "' where position = " + point.position());
        assertThat(verification.verify().holds()).isTrue();
    }

    @Test
    void anEntryCommittedLateIsNeitherLostNorOvertaken() throws Exception {
        UUID late = UUID.randomUUID();
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch commit = new CountDownLatch(1);
        Thread slow = Thread.ofVirtual()
                .start(() -> Acting.run(
                        clerk,
                        () -> transaction.executeWithoutResult(status -> {
                            trail.note("LATE", "test.file", late, Map.of());
                            written.countDown();
                            await(commit);
                        })));
        await(written);
        Acting.run(clerk, () -> trail.note("EARLY", "test.file", late, Map.of()));
        chainer.chain();
        assertThat(linkedAbout(late))
                .as("nothing behind a running transaction is linked")
                .isZero();
        commit.countDown();
        slow.join();
        chainer.chain();
        assertThat(linkedAbout(late)).isEqualTo(2);
        assertThat(verification.verify().holds()).isTrue();
    }

    @Test
    void concurrentActsAreAllLinkedOnce() {
        UUID object = UUID.randomUUID();
        IntStream.range(0, 400)
                .parallel()
                .forEach(i -> Acting.run(clerk, () -> trail.note("MANY", "test.file", object, Map.of("i", i))));
        chainer.chain();
        assertThat(linkedAbout(object)).isEqualTo(400);
        assertThat(verification.verify().holds()).isTrue();
    }

    @Test
    void readingsAreWrittenWithinMoments() {
        UUID object = UUID.randomUUID();
        Acting.run(clerk, () -> trail.noteReading("test.person", object, Map.of("purpose", "核对身份")));
        org.awaitility.Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(2))
                .until(() -> entriesAbout(object) == 1);
    }

    @Test
    void theHundredAndFirstPersonInTenMinutesRaisesOneAlert() {
        Acting.run(
                clerk,
                () -> IntStream.range(0, 100)
                        .forEach(i -> trail.noteReading("test.person", UUID.randomUUID(), Map.of())));
        trail.flush();
        assertThat(alerts()).isZero();
        Acting.run(
                clerk,
                () -> IntStream.range(0, 50)
                        .forEach(i -> trail.noteReading("test.person", UUID.randomUUID(), Map.of())));
        org.awaitility.Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(2))
                .until(() -> alerts() == 1);
    }

    @Test
    void theCommandSaysWhatItCheckedAndFailsOnABreak() {
        long seq = note(2);
        assertThat(run()).startsWith("0").contains("完整 / intact");
        touch("update audit.entry set action = 'NOTHING' where seq = " + seq);
        assertThat(run()).startsWith("1").contains("BROKEN at seq " + seq);
        touch("update audit.entry set action = 'TEST' where seq = " + seq);
    }

    private String run() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = command.run(new PrintStream(out, true, StandardCharsets.UTF_8));
        return code + "\n" + out.toString(StandardCharsets.UTF_8);
    }

    /** Notes some acts, chains them, and gives the number of the second. */
    private long note(int count) {
        UUID object = UUID.randomUUID();
        Acting.run(
                clerk,
                () -> IntStream.range(0, count).forEach(i -> trail.note("TEST", "test.file", object, Map.of("i", i))));
        org.awaitility.Awaitility.await().until(() -> {
            chainer.chain();
            return linkedAbout(object) == count;
        });
        return sql.sql("select seq from audit.entry where object = ? order by seq offset 1 limit 1")
                .param(object)
                .query(Long.class)
                .single();
    }

    private void assertBroken(long seq, String kind) {
        Report report = verification.verify();
        assertThat(report.holds()).isFalse();
        assertThat(report.broken()).extracting("seq", "kind").containsExactly(seq, kind);
    }

    /** What somebody with the database's own password could do: switch the triggers off first. */
    private void touch(String statement) {
        transaction.executeWithoutResult(status -> {
            sql.sql("set local session_replication_role = replica").update();
            sql.sql(statement).update();
        });
    }

    private long entriesAbout(UUID object) {
        return sql.sql("select count(*) from audit.entry where object = ?")
                .param(object)
                .query(Long.class)
                .single();
    }

    private long linkedAbout(UUID object) {
        return sql.sql("select count(*) from audit.entry join audit.link using (seq) where object = ?")
                .param(object)
                .query(Long.class)
                .single();
    }

    private long alerts() {
        return sql.sql("select count(*) from audit.entry where actor = ? and action = 'BULK_READING'")
                .param(clerk.person())
                .query(Long.class)
                .single();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
