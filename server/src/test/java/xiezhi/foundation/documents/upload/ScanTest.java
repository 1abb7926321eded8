package xiezhi.foundation.documents.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import xiezhi.foundation.audit.Trail;
import xiezhi.foundation.documents.BusinessAccess;
import xiezhi.foundation.documents.StoredFile;
import xiezhi.foundation.documents.content.ContentStore;
import xiezhi.foundation.documents.upload.Scanner.Verdict;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.web.Unwelcome;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.NotFound;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestClock;
import xiezhi.testing.TestPeople;

@RoomTest
@DisplayName("病毒扫描与清理: clamd over a real connection; what waits, what is cleared, what is swept away")
class ScanTest {
    @Autowired
    ApplicationContext house;

    @Autowired
    FileLedger ledger;

    @Autowired
    ContentStore contents;

    @Autowired
    BusinessAccess access;

    @Autowired
    xiezhi.foundation.documents.Files files;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    Trail trail;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient sql;

    @Value("${xiezhi.data:data}")
    Path data;

    private Clamd clamd;
    private Actor citizen;

    @BeforeEach
    void open() throws IOException {
        clamd = new Clamd();
        citizen = house.getBean(People.class).citizen(new TestPeople(house).citizen("测试递交人"));
    }

    @AfterEach
    void shut() throws IOException {
        clamd.close();
        clock.letGo();
    }

    private void at(String day, String time) {
        clock.set(LocalDate.parse(day), LocalTime.parse(time));
    }

    private Scanner scanner(String down) {
        return new Scanner(clamd.address(), down, Duration.ofMillis(800));
    }

    private Receiving receiving(Scanner scanner) {
        return new Receiving(ledger, contents, access, scanner, transactions, trail, clock);
    }

    private Waiting waiting(Scanner scanner) {
        return new Waiting(ledger, contents, scanner, transactions, trail, clock);
    }

    private int scanAgain(Scanner scanner) {
        return Acting.as(Actor.system("测试"), waiting(scanner)::scanAgain);
    }

    private int sweep(Scanner scanner) {
        return Acting.as(Actor.system("测试"), waiting(scanner)::sweep);
    }

    /** A text that nobody else has uploaded, so that its bytes are its own. */
    private static byte[] text(String more) {
        return ("证明 " + UUID.randomUUID() + more).getBytes(StandardCharsets.UTF_8);
    }

    private StoredFile send(Receiving receiving, byte[] file) {
        return Acting.as(citizen, () -> {
            try {
                return receiving.receive("证明.txt", file.length, new ByteArrayInputStream(file));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private String refused(Receiving receiving, byte[] file) {
        try {
            send(receiving, file);
            return "taken";
        } catch (Unwelcome refusal) {
            return refusal.problem().code();
        }
    }

    private byte[] read(Receiving receiving, UUID id) {
        return Acting.as(citizen, () -> {
            try (var in = receiving.open(id).content()) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private @Nullable String content(UUID id) {
        return ledger.find(id).map(FileRow::content).orElse(null);
    }

    private boolean onDisk(String address) throws IOException {
        try (Stream<Path> all = Files.walk(data.resolve("files"))) {
            return all.anyMatch(path -> path.getFileName().toString().startsWith(address));
        }
    }

    @Test
    void tellsCleanFromInfectedInChunksOfAnySize() {
        Scanner scanner = scanner("refuse");
        assertThat(scanner.scan(text(""))).isEqualTo(Verdict.CLEAN);
        assertThat(scanner.scan(new byte[200_000])).isEqualTo(Verdict.CLEAN);
        assertThat(scanner.scan(text(Clamd.BAD))).isEqualTo(Verdict.INFECTED);
        assertThat(new Scanner("", "refuse", Duration.ofSeconds(1)).scan(text(Clamd.BAD)))
                .isEqualTo(Verdict.OFF);
    }

    @Test
    void takesNoAnswerForAnAnswer() throws IOException {
        clamd.most = 1000;
        assertThat(scanner("refuse").scan(new byte[5000]))
                .as("over the scanner's own limit")
                .isEqualTo(Verdict.SILENT);
        for (String odd : List.of("stream: maybe", "OK", "x".repeat(100_000))) {
            clamd.always = odd;
            assertThat(scanner("refuse").scan(text(""))).as(odd.substring(0, 2)).isEqualTo(Verdict.SILENT);
        }
        clamd.always = "";
        long from = System.nanoTime();
        assertThat(scanner("refuse").scan(text(""))).isEqualTo(Verdict.SILENT);
        assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(Duration.ofSeconds(10));
        clamd.close();
        assertThat(scanner("refuse").scan(text(""))).as("down").isEqualTo(Verdict.SILENT);
    }

    @Test
    void keepsNothingOfAnInfectedFileButThatItCame() {
        byte[] bad = text(Clamd.BAD);
        assertThat(refused(receiving(scanner("refuse")), bad)).isEqualTo("FILE_VIRUS");
        var row = sql.sql("select state, reason, content from documents.file where uploader = ?")
                .param(citizen.person())
                .query()
                .singleRow();
        assertThat(row).containsEntry("state", "QUARANTINED").containsEntry("reason", "FILE_VIRUS");
        assertThat(row.get("content")).isNull();
    }

    @Test
    void refusesWhileTheScannerIsDownUnlessItIsToldToPark() throws IOException {
        clamd.close();
        assertThat(refused(receiving(scanner("refuse")), text(""))).isEqualTo("FILE_SCAN_DOWN");
        assertThatThrownBy(() -> new Scanner("here:3310", "ignore", Duration.ofSeconds(1)))
                .hasMessageContaining("XIEZHI_CLAMD_DOWN");
        assertThatThrownBy(() -> new Scanner("3310", "park", Duration.ofSeconds(1)))
                .hasMessageContaining("host:port");
    }

    @Test
    void aParkedFileIsReadByNobodyUntilItIsScannedAgain() {
        clamd.always = "";
        Scanner scanner = scanner("park");
        Receiving receiving = receiving(scanner);
        byte[] file = text("");
        UUID parked = send(receiving, file).id();
        assertThatThrownBy(() -> read(receiving, parked))
                .isInstanceOfSatisfying(
                        Unwelcome.class,
                        refusal -> assertThat(refusal.problem().code()).isEqualTo("FILE_PARKED"));
        assertThat(scanAgain(scanner)).as("still silent").isZero();
        clamd.always = null;
        assertThat(scanAgain(scanner)).isPositive();
        assertThat(read(receiving, parked)).isEqualTo(file);
    }

    @Test
    void aParkedFileThatTurnsOutInfectedIsClearedFromTheDiskToo() throws IOException {
        clamd.always = "";
        Scanner scanner = scanner("park");
        Receiving receiving = receiving(scanner);
        UUID parked = send(receiving, text(Clamd.BAD)).id();
        String address = String.valueOf(content(parked));
        assertThat(onDisk(address)).isTrue();
        clamd.always = null;
        scanAgain(scanner);
        assertThat(content(parked)).isNull();
        assertThat(onDisk(address)).isFalse();
        assertThatThrownBy(() -> read(receiving, parked)).isInstanceOf(NotFound.class);
        assertThat(noted("QUARANTINE", parked)).isEqualTo(1);
    }

    @Test
    void sweepsWhatNoBusinessTookAfterADayAndNotesIt() throws IOException {
        Scanner scanner = scanner("refuse");
        Receiving receiving = receiving(scanner);
        at("2026-05-06", "09:00");
        UUID left = send(receiving, text("")).id();
        UUID held = send(receiving, text("")).id();
        Acting.run(citizen, () -> files.hold(List.of(held), LocalDate.of(2026, 5, 20)));
        String address = String.valueOf(content(left));
        at("2026-05-07", "08:59");
        sweep(scanner);
        assertThat(ledger.find(left)).as("not yet a day").isPresent();
        at("2026-05-07", "09:01");
        sweep(scanner);
        assertThat(ledger.find(left)).isEmpty();
        assertThat(onDisk(address)).isFalse();
        assertThat(noted("SWEEP", left)).isEqualTo(1);
        assertThat(ledger.find(held)).as("a draft holds it").isPresent();
        at("2026-05-21", "09:00");
        sweep(scanner);
        assertThat(ledger.find(held)).isEmpty();
    }

    @Test
    void keepsBytesThatAnotherFileStillNeeds() throws IOException {
        Scanner scanner = scanner("refuse");
        Receiving receiving = receiving(scanner);
        byte[] same = text("");
        at("2026-05-06", "09:00");
        UUID old = send(receiving, same).id();
        at("2026-05-07", "08:00");
        UUID fresh = send(receiving, same).id();
        assertThat(content(old)).isEqualTo(content(fresh));
        at("2026-05-07", "10:00");
        sweep(scanner);
        assertThat(ledger.find(old)).isEmpty();
        assertThat(read(receiving, fresh)).isEqualTo(same);
    }

    @Test
    void putsTheBytesBackWhenTheRemovalFails() {
        Receiving receiving = receiving(scanner("refuse"));
        byte[] file = text("");
        UUID id = send(receiving, file).id();
        String address = String.valueOf(content(id));
        transactions.executeWithoutResult(undone -> {
            undone.setRollbackOnly();
            ledger.remove(id);
            contents.release(address);
        });
        assertThat(read(receiving, id)).isEqualTo(file);
    }

    private long noted(String action, UUID id) {
        return sql.sql("select count(*) from audit.entry where action = ? and object = ?")
                .params(action, id)
                .query(Long.class)
                .single();
    }
}
