package xiezhi.foundation.documents.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static xiezhi.foundation.documents.DocumentsHouse.SEEN_BY;
import static xiezhi.foundation.documents.DocumentsHouse.UNIT;
import static xiezhi.foundation.documents.DocumentsHouse.business;
import static xiezhi.foundation.documents.DocumentsHouse.officer;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiezhi.foundation.documents.ArchivePackage;
import xiezhi.foundation.documents.DocumentDuties;
import xiezhi.foundation.documents.Documents;
import xiezhi.foundation.documents.DocumentsHouse;
import xiezhi.foundation.documents.IssuedDocument;
import xiezhi.foundation.documents.issue.DocumentReading;
import xiezhi.foundation.records.Placement;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Reason;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestClock;
import xiezhi.testing.TestDatabase;
import xiezhi.testing.TestPeople;

@RoomTest
@Import(DocumentsHouse.class)
@DisplayName("窗口: what a visitor and a citizen can do with documents and files")
class WindowTest {
    @Autowired
    ApplicationContext house;

    @Autowired
    Documents documents;

    @Autowired
    DocumentReading reading;

    @Autowired
    xiezhi.foundation.documents.Files files;

    @Autowired
    ReceiptBook receipts;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient sql;

    @LocalServerPort
    int port;

    private final Actor director = officer(DocumentDuties.SEAL);
    private Client visitor;
    private UUID citizen;
    private Client hall;

    @BeforeEach
    void people() {
        clock.letGo();
        TestPeople people = new TestPeople(house);
        visitor = new Client(port, "");
        citizen = people.citizen("测试公民甲");
        hall = new Client(port, people.token(citizen, false));
    }

    private IssuedDocument letter(UUID business) {
        return Acting.as(
                director,
                () -> documents.issue(
                        "testing/letter",
                        Ref.of(business),
                        UNIT,
                        Map.of("name", "演示申请人", "reasons", List.of(new Reason("法律援助法#34", "符合")))));
    }

    private byte[] ofd(IssuedDocument letter) {
        return Acting.as(director, () -> reading.ofd(reading.open(letter.id(), "ofd")));
    }

    private byte[] pdf(IssuedDocument letter) {
        return Acting.as(director, () -> reading.pdf(reading.open(letter.id(), "pdf")));
    }

    @Test
    void tellsAVisitorThatALetterHoldsAndNothingOfWhatItSays() throws Exception {
        IssuedDocument letter = letter(business(director));
        var answer = visitor.get("/api/verify/" + letter.verifyCode());
        Map<?, ?> told = Client.json(answer);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(told.get("valid")).isEqualTo(true);
        assertThat(told.get("number")).isEqualTo(letter.number());
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).doesNotContain("演示申请人");
    }

    @Test
    void givesTheSameAnswerForEveryUnknownCode() throws Exception {
        var one = visitor.get("/api/verify/AAAABBBBCCCCDDDD");
        var other = visitor.get("/api/verify/x");
        assertThat(one.statusCode()).isEqualTo(404);
        assertThat(one.body()).isEqualTo(other.body());
    }

    @Test
    void showsALetterInItsThreeShapesToThoseWhoMaySeeIt() throws Exception {
        UUID business = business(director);
        IssuedDocument letter = letter(business);
        assertThat(hall.get("/api/documents/" + letter.id() + "/pdf").statusCode())
                .isEqualTo(404);
        assertThat(new String(hall.get("/api/documents?of=" + business).body(), StandardCharsets.UTF_8))
                .isEqualTo("[]");
        SEEN_BY.put(business, Set.of(citizen));
        assertThat(new String(hall.get("/api/documents?of=" + business).body(), StandardCharsets.UTF_8))
                .contains(letter.number(), "SEALED");
        var html = hall.get("/api/documents/" + letter.id() + "/html");
        assertThat(html.headers().firstValue("X-Frame-Options")).contains("SAMEORIGIN");
        assertThat(new String(html.body(), StandardCharsets.UTF_8)).contains("演示申请人");
        assertThat(hall.get("/api/documents/" + letter.id() + "/pdf").body())
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(hall.get("/api/documents/" + letter.id() + "/ofd").body())
                .startsWith("PK".getBytes(StandardCharsets.US_ASCII));
        assertThat(visitor.get("/api/documents/" + letter.id() + "/pdf").statusCode())
                .isEqualTo(401);
    }

    @Test
    void tellsThatAVoidLetterIsVoid() throws Exception {
        IssuedDocument letter = letter(business(director));
        Acting.run(director, () -> documents.cancel(letter.id(), "测试作废"));
        assertThat(Client.json(visitor.get("/api/verify/" + letter.verifyCode()))
                        .get("code"))
                .isEqualTo("VOID");
    }

    @Test
    void checksTheFileThatSomebodyHoldsAndFindsAChangedOne() throws Exception {
        IssuedDocument letter = letter(business(director));
        assertThat(Client.json(visitor.upload("/api/verify", "a.ofd", ofd(letter)))
                        .get("valid"))
                .isEqualTo(true);
        byte[] pdf = pdf(letter);
        assertThat(Client.json(visitor.upload("/api/verify", "a.pdf", pdf)).get("valid"))
                .isEqualTo(true);
        pdf[pdf.length / 2] ^= 1;
        assertThat(Client.json(visitor.upload("/api/verify", "a.pdf", pdf)).get("code"))
                .isEqualTo("UNKNOWN");
        byte[] ofd = ofd(letter);
        ofd[ofd.length / 2] ^= 1;
        assertThat(Client.json(visitor.upload("/api/verify", "a.ofd", ofd)).get("valid"))
                .isEqualTo(false);
        assertThat(Client.json(visitor.upload("/api/verify", "a.txt", new byte[] {1, 2}))
                        .get("valid"))
                .isEqualTo(false);
    }

    @Test
    void handsOutAReceiptThatOpensslVerifiesWithoutUs(@TempDir Path folder) throws Exception {
        UUID business = business(director);
        IssuedDocument receipt = Acting.as(
                director, () -> documents.issue("testing/receipt", Ref.of(business), UNIT, Map.of("name", "演示申请人")));
        SEEN_BY.put(business, Set.of(citizen));
        var answer = hall.get("/api/receipts/" + receipt.id());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Client.json(visitor.upload("/api/verify", "r.json", answer.body()))
                        .get("valid"))
                .isEqualTo(true);
        Files.write(folder.resolve("receipt.json"), answer.body());
        Files.write(
                folder.resolve("keys.json"), visitor.get("/api/receipts/keys").body());
        String changed = new String(answer.body(), StandardCharsets.UTF_8).replace("测试回执", "测试回扎");
        assertThat(changed).doesNotContain("演示申请人");
        assertThat(Client.json(visitor.get("/api/verify/" + receipt.id())).get("valid"))
                .as("a receipt's id is a code")
                .isEqualTo(true);
        Files.writeString(folder.resolve("changed.json"), changed);
        assertThat(Client.json(visitor.upload("/api/verify", "r.json", changed.getBytes(StandardCharsets.UTF_8)))
                        .get("code"))
                .isEqualTo("CHANGED");
        assumeTrue(runs("openssl", "version") == 0 && runs("python3", "--version") == 0);
        String script = Path.of("../docs/verify-receipt.sh").toString();
        assertThat(runs(
                        script,
                        folder.resolve("receipt.json").toString(),
                        folder.resolve("keys.json").toString()))
                .isZero();
        assertThat(runs(
                        script,
                        folder.resolve("changed.json").toString(),
                        folder.resolve("keys.json").toString()))
                .isNotZero();
    }

    private static int runs(String... command) throws Exception {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            System.out.println(String.join(" ", command) + " → " + said);
            return process.exitValue();
        } catch (java.io.IOException e) {
            return -1;
        }
    }

    @Test
    void keepsAFileForItsOwnerUntilABusinessTakesIt() throws Exception {
        byte[] content = "工资欠条: 欠演示公民三千元".getBytes(StandardCharsets.UTF_8);
        var sent = hall.upload("/api/files", "../欠条.txt", content);
        assertThat(sent.statusCode()).isEqualTo(201);
        UUID id = UUID.fromString(String.valueOf(Client.json(sent).get("id")));
        var got = hall.get("/api/files/" + id);
        assertThat(got.body()).isEqualTo(content);
        assertThat(got.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(got.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("sandbox");
        assertThat(got.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment")
                .doesNotContain("..");
        TestPeople people = new TestPeople(house);
        UUID neighbour = people.citizen("测试公民乙");
        Client other = new Client(port, people.token(neighbour, false));
        assertThat(other.get("/api/files/" + id).statusCode()).isEqualTo(404);
        assertThat(visitor.get("/api/files/" + id).statusCode()).isEqualTo(401);

        UUID business = business();
        SEEN_BY.put(business, Set.of(neighbour));
        Actor owner = new Actor(
                citizen,
                "",
                "",
                Actor.Kind.CITIZEN,
                "L3",
                null,
                null,
                "",
                Set.of(),
                xiezhi.kernel.act.Scope.OWN,
                null,
                "");
        Acting.run(owner, () -> files.attach(List.of(id), "testing.business", Ref.of(business), Placement.in(UNIT)));
        assertThat(hall.get("/api/files/" + id).statusCode())
                .as("the business decides from now on")
                .isEqualTo(404);
        assertThat(other.get("/api/files/" + id).statusCode()).isEqualTo(200);
        Acting.run(
                owner,
                () -> assertThatThrownBy(() ->
                                files.attach(List.of(id), "testing.business", Ref.of(business()), Placement.in(UNIT)))
                        .isInstanceOf(Unfit.class));
        assertThat(files.of(business)).hasSize(1);
    }

    @Test
    void keepsNothingReadableOnTheDisk() throws Exception {
        byte[] content = ("明文标记" + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        assertThat(hall.upload("/api/files", "a.txt", content).statusCode()).isEqualTo(201);
        try (var walk = Files.walk(TestDatabase.data().resolve("files"))) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .doesNotContain(new String(content, StandardCharsets.ISO_8859_1));
            }
        }
    }

    @Test
    void refusesWithANameAndARemedy() throws Exception {
        refused(hall.upload("/api/files", "a.txt", new byte[0]), 422, "FILE_EMPTY");
        refused(
                hall.upload(
                        "/api/files",
                        "a.jpg",
                        "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1)),
                415,
                "FILE_HEIC");
        refused(hall.upload("/api/files", "a.bin", new byte[21 << 20]), 413, "TOO_LARGE");
    }

    private static void refused(java.net.http.HttpResponse<byte[]> answer, int status, String code) {
        Map<?, ?> problem = Client.json(answer);
        assertThat(answer.statusCode()).as(problem.toString()).isEqualTo(status);
        assertThat(problem.get("code")).isEqualTo(code);
        assertThat(String.valueOf(problem.get("remedy"))).isNotBlank();
    }

    @Test
    void quarantinesASecretAndKeepsNothingButTheTrace() throws Exception {
        long before = sql.sql("select count(*) from documents.content")
                .query(Long.class)
                .single();
        refused(hall.upload("/api/files", "a.txt", "机密★10年\n内容".getBytes(StandardCharsets.UTF_8)), 409, "FILE_SECRET");
        assertThat(sql.sql(
                                "select count(*) from documents.file where uploader = ? and state = 'QUARANTINED' and content is null")
                        .param(citizen)
                        .query(Long.class)
                        .single())
                .isOne();
        assertThat(sql.sql("select count(*) from documents.content")
                        .query(Long.class)
                        .single())
                .isEqualTo(before);
    }

    @Test
    void archivesABusinessOnceAndRefusesOneThatWaitsForItsSeal() {
        UUID business = business(director);
        letter(business);
        letter(business);
        String number = "FY·2026-D30-" + UUID.randomUUID().toString().substring(0, 8);
        ArchivePackage kept = Acting.as(director, () -> documents.archive(Ref.of(business), UNIT, number, "D30"));
        assertThat(kept.passed()).as(kept.findings().toString()).isTrue();
        assertThat(kept.items()).isEqualTo(2);
        ArchivePackage again = Acting.as(director, () -> documents.archive(Ref.of(business), UNIT, number, "D30"));
        assertThat(again.findings())
                .anySatisfy(
                        finding -> assertThat(finding.code() + finding.result()).isEqualTo("AUTH-04FAIL"));
        ArchivePackage empty =
                Acting.as(director, () -> documents.archive(Ref.of(business()), UNIT, number + "x", "D30"));
        assertThat(empty.passed()).isFalse();
    }
}
