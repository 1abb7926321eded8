package xiezhi.application.government.lawyer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiezhi.foundation.identity.Directory.Hired;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Records;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.code.Sex;
import xiezhi.kernel.identity.DivisionCode;
import xiezhi.kernel.identity.Mobile;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Ref;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestNumbers;
import xiezhi.testing.TestPeople;

@RoomTest
@DisplayName(
        "导出: a register as a spreadsheet: every row, masked like the list, nothing that acts as a formula, and written into the trail")
class RegisterExportTest {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int ROWS = 230; // more than two pages of the list

    @Autowired
    ApplicationContext house;

    @Autowired
    Records records;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private final Ref<Institution> firm = Ref.next();
    private Hired registrar;
    private String token;

    @BeforeEach
    void aFirmAndItsLawyers() {
        TestPeople people = new TestPeople(house);
        UUID county = people.county("测试导出县司法局");
        registrar = people.officer("导出登记员", county, LawyerDuty.REGISTER);
        token = people.token(registrar.person(), true);
        Acting.run(people.actor(registrar), () -> {
            records.add(new Institution(
                    firm,
                    TestNumbers.creditCode(),
                    "测试导出所" + UUID.randomUUID(),
                    InstitutionForm.INDIVIDUAL,
                    new DivisionCode("970121"),
                    InstitutionStatus.ACTIVE,
                    null,
                    "=HYPERLINK(\"http://localhost\")",
                    null));
            records.addAll(IntStream.range(0, ROWS).mapToObj(this::lawyer).toList(), Placement.in(county));
        });
    }

    private Practitioner lawyer(int place) {
        return new Practitioner(
                Ref.next(),
                "%017d".formatted(Math.abs(firm.id().getLeastSignificantBits() % 1_000_000_000L) * 1000 + place),
                new PersonName("测试导出员"),
                Sex.FEMALE,
                PractitionerCategory.FULL_TIME,
                firm,
                PractitionerStatus.PRACTISING,
                LocalDate.of(2015, 3, 1),
                null,
                Set.of(PracticeField.CIVIL),
                Set.of(ServiceLanguage.MANDARIN),
                false,
                new DivisionCode("970121"),
                new Mobile("13900001234"),
                false,
                null);
    }

    @Test
    void everyRowIsInTheSpreadsheetWithCodesInWordsAndNumbersMasked() throws Exception {
        var rows = sheet("/api/records/lawyer.practitioner?where.institution=" + firm.id());
        assertThat(rows.removeFirst()).contains("执业证号", "移动电话");
        assertThat(rows).hasSize(ROWS);
        assertThat(rows.stream().distinct()).hasSize(ROWS);
        assertThat(rows)
                .allSatisfy(row ->
                        assertThat(row).contains("执业", "|970121 演示省南屏市南屏县|").doesNotContain("13900001234"));
    }

    @Test
    void aTextThatWouldActAsAFormulaIsHarmless() throws Exception {
        String query = "/api/records/lawyer.institution?where.id=" + firm.id();
        assertThat(text(query, "text/csv"))
                .contains("'=HYPERLINK", ",970121 演示省南屏市南屏县,")
                .doesNotContain(",\"=HYPERLINK");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes(query, XLSX)))) {
            book.getSheetAt(0)
                    .forEach(row -> row.forEach(
                            cell -> assertThat(cell.getCellType().name()).isNotEqualTo("FORMULA")));
        }
    }

    @Test
    void theTrailSaysWhoTookHowMany() throws Exception {
        bytes("/api/records/lawyer.practitioner?where.institution=" + firm.id(), XLSX);
        assertThat(jdbc.sql("select detail ->> 'rows' from audit.entry where action = 'EXPORT' and actor = ?")
                        .param(registrar.person())
                        .query(String.class)
                        .list())
                .containsExactly(Integer.toString(ROWS));
    }

    private List<String> sheet(String path) throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes(path, XLSX)))) {
            return new ArrayList<>(StreamSupport.stream(book.getSheetAt(0).spliterator(), false)
                    .map(RegisterExportTest::joined)
                    .toList());
        }
    }

    private static String joined(Row row) {
        StringBuilder all = new StringBuilder();
        row.forEach(cell -> all.append(cell.getStringCellValue()).append('|'));
        return all.toString();
    }

    private String text(String path, String type) throws Exception {
        return new String(bytes(path, type), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String path, String type) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + token)
                .header("Accept", type)
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                    .contains("attachment");
            return answer.body();
        }
    }
}
