package xiezhi.foundation.documents.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import xiezhi.foundation.documents.letter.Composer;
import xiezhi.foundation.documents.letter.Letter;
import xiezhi.foundation.documents.letter.TemplateShelf;
import xiezhi.kernel.rule.Reason;

@DisplayName("版式: a letter on its page")
class LayoutTest {
    private static final FontRack RACK = new FontRack("");
    private final Typesetter typesetter = new Typesetter(RACK);
    private final PdfPress press = new PdfPress(RACK);

    static Letter grant(Map<String, ?> more) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "applicantName",
                "演示申请人甲",
                "applicationNumber",
                "（2026）演援申字第12号",
                "filedOn",
                LocalDate.of(2026, 4, 24),
                "matter",
                "请求支付劳动报酬",
                "form",
                "民事诉讼代理",
                "unitName",
                "演示省南屏县法律援助中心",
                "number",
                "（2026）演援决字第12号",
                "issuedOn",
                LocalDate.of(2026, 5, 6),
                "reasons",
                List.of(
                        new Reason("法律援助法#31.5", "请求支付劳动报酬属于法律援助范围"),
                        new Reason("法律援助法#34", "家庭人均月收入1,800元，不高于当地标准2,200元；人均资产15,000元，不高于当地标准30,000元"))));
        values.putAll(more);
        return Composer.compose(new TemplateShelf().get("legalaid/grant-decision"), values);
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = PDDocument.load(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    @Test
    void printsALetterWithItsTextLayer() throws Exception {
        Footing footing = new Footing(
                "http://localhost:8080/verify/ABCDEFGHJKMNPQRS",
                List.of("验证码：ABCD-EFGH-JKMN-PQRS", "扫码或者登录 http://localhost:8080/verify 核验真伪"));
        Sheet sheet = typesetter.set(grant(Map.of()), footing);
        byte[] pdf = press.press(sheet, "决定书", LocalDate.of(2026, 5, 6), null);
        Files.createDirectories(Path.of("target/letters"));
        Files.write(Path.of("target/letters/grant.pdf"), pdf);
        Files.writeString(Path.of("target/letters/grant.html"), new HtmlPress().press(grant(Map.of()), footing, ""));
        assertThat(text(pdf)).contains("给予法律援助决定书", "《法律援助法》第三十一条第（五）项", "2026年5月6日", "演示省南屏县法律援助中心");
    }

    @Test
    void pressesTheSameBytesTwice() {
        Sheet sheet = typesetter.set(grant(Map.of()), Footing.NONE);
        LocalDate day = LocalDate.of(2026, 5, 6);
        assertThat(press.press(sheet, "决定书", day, null)).isEqualTo(press.press(sheet, "决定书", day, null));
    }

    @Test
    void showsRareCharactersAndFramesTheMissingOnes() throws Exception {
        Letter letter = grant(Map.of("applicantName", "演示㐂𠮷〇\uD8C0\uDC00"));
        Sheet sheet = typesetter.set(letter, Footing.NONE);
        byte[] pdf = press.press(sheet, "决定书", LocalDate.of(2026, 5, 6), null);
        Files.createDirectories(Path.of("target/letters"));
        Files.write(Path.of("target/letters/rare.pdf"), pdf);
        assertThat(sheet.pages().getFirst())
                .anyMatch(mark -> mark instanceof Mark.Missing missing && missing.point() == 0x40000);
    }

    @Test
    void neverPutsASealOnAPageWithoutText() throws Exception {
        for (int lines = 1; lines < 40; lines++) {
            List<Reason> reasons = java.util.stream.IntStream.range(0, lines)
                    .mapToObj(i -> new Reason("法律援助法#34", "认定事实"))
                    .toList();
            Sheet sheet = typesetter.set(grant(Map.of("reasons", reasons)), Footing.NONE);
            Sheet.SealPlace seal = java.util.Objects.requireNonNull(sheet.seal());
            long runs = sheet.pages().get(seal.page()).stream()
                    .filter(mark -> mark instanceof Mark.Run run && run.y() < seal.y() - 15)
                    .count();
            assertThat(runs).as("%d reasons", lines).isPositive();
            assertThat(seal.y() + Measure.SEAL / 2).isLessThan(Measure.PAGE_HEIGHT - 8);
        }
    }

    @Test
    void keepsThePageNumberClearOfTheCode() {
        Footing footing = new Footing("http://localhost:8080/verify/ABCDEFGHJKMNPQRS", List.of("验证码"));
        List<Mark> last = typesetter.set(grant(Map.of()), footing).pages().getLast();
        Mark.Code code = last.stream()
                .filter(Mark.Code.class::isInstance)
                .map(Mark.Code.class::cast)
                .findFirst()
                .orElseThrow();
        double quiet = 4 * code.size() / code.rows().size();
        assertThat(last)
                .filteredOn(mark -> mark instanceof Mark.Run run
                        && run.y() > Measure.TOP + Measure.HEIGHT
                        && run.x() < code.x() + code.size())
                .allMatch(mark -> mark instanceof Mark.Run run && run.y() <= code.y() - quiet);
    }

    @Test
    void worksWithoutAnyFont() throws Exception {
        FontRack bare = new FontRack(Map.<String, List<String>>of());
        Sheet sheet = new Typesetter(bare).set(grant(Map.of()), Footing.NONE);
        assertThat(new PdfPress(bare).press(sheet, "决定书", LocalDate.of(2026, 5, 6), null))
                .isNotEmpty();
    }
}
