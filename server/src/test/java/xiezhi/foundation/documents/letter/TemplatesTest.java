package xiezhi.foundation.documents.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import xiezhi.foundation.documents.layout.FontRack;
import xiezhi.foundation.documents.layout.Footing;
import xiezhi.foundation.documents.layout.HtmlPress;
import xiezhi.foundation.documents.layout.OfdPress;
import xiezhi.foundation.documents.layout.PdfPress;
import xiezhi.foundation.documents.layout.Sheet;
import xiezhi.foundation.documents.layout.Typesetter;
import xiezhi.kernel.rule.Reason;

@DisplayName("文书模板: every template makes a letter")
class TemplatesTest {
    private static final FontRack RACK = new FontRack("");

    static List<String> templates() {
        return new TemplateShelf().all();
    }

    private static Map<String, Object> sample(Template template) {
        Map<String, Object> values = new HashMap<>();
        template.placeholders().forEach(name -> values.put(name, "演示" + name));
        values.putAll(Map.of(
                "applicantName",
                "演示申请人甲",
                "applicationNumber",
                "（2026）南援申字第12号",
                "matter",
                "请求支付劳动报酬",
                "form",
                "民事、行政诉讼代理及非诉讼代理",
                "filedOn",
                LocalDate.of(2026, 4, 24),
                "issuedOn",
                LocalDate.of(2026, 5, 6),
                "unitName",
                "演示省南屏县法律援助中心",
                "number",
                "（2026）南援字第1号",
                "reasons",
                List.of(
                        new Reason("法律援助法#31.5", "请求支付劳动报酬属于法律援助范围"),
                        new Reason("法律援助法#42.3", "进城务工人员请求支付劳动报酬，免予核查经济困难状况")),
                "items",
                List.of("劳动合同或者其他能够证明劳动关系的材料", "工资欠条或者银行流水")));
        values.putAll(Map.of(
                "maintained",
                true,
                "progress",
                List.of(Map.of("at", LocalDate.of(2026, 5, 8), "stage", "约见", "text", "约见受援人，听取陈述，告知权利义务和诉讼风险。")),
                "files",
                List.of(
                        Map.of("name", "指派通知书", "pages", 1),
                        Map.of("name", "民事起诉状副本、证据目录及证据复印件", "pages", 12, "note", "复印件")),
                "household",
                List.of(Map.of(
                        "name",
                        "演示申请人甲",
                        "relation",
                        "本人",
                        "income12m",
                        new java.math.BigDecimal("21600"),
                        "opponent",
                        false)),
                "facts",
                "用人单位自2025年10月起拖欠工资，共计43,200元。多次催要未果，现申请法律援助。",
                "receivedAt",
                Instant.parse("2026-04-24T02:30:00Z")));
        return values;
    }

    @ParameterizedTest
    @MethodSource("templates")
    void makesALetterWithoutHolesInThreeShapes(String code) throws Exception {
        Template template = new TemplateShelf().get(code);
        Letter letter = Composer.compose(template, sample(template));
        String html = new HtmlPress().press(letter, Footing.NONE, "");
        assertThat(html.substring(html.indexOf("</style>"))).contains("<h1>").doesNotContain("{", "}", "null");
        Sheet sheet = new Typesetter(RACK).set(letter, Footing.NONE);
        Path folder = Files.createDirectories(Path.of("target/letters"));
        Files.write(
                folder.resolve(code.replace('/', '-') + ".pdf"),
                new PdfPress(RACK).press(sheet, letter.name(), LocalDate.of(2026, 5, 6), null));
        assertThat(new OfdPress(RACK)
                        .press(sheet, new OfdPress.About("0", letter.name(), "演示", "2026-05-06", Map.of())))
                .containsKey("Doc_0/Document.xml");
    }

    @ParameterizedTest(name = "{0} reads {1}")
    @CsvSource({
        "法律援助法#43.1, 《法律援助法》第四十三条第一款",
        "法律援助法#31.5, 《法律援助法》第三十一条第（五）项",
        "社区矫正法#29.1.3, 《社区矫正法》第二十九条第一款第（三）项",
        "刑法#133-1, 《刑法》第一百三十三条之一",
        "GB 11643-1999, 《GB 11643-1999》",
        "民法典#1260, 《民法典》第一千二百六十条",
        "刑法#100, 《刑法》第一百条",
        "刑法#205, 《刑法》第二百零五条",
        "民法典#1010, 《民法典》第一千零一十条",
        "刑法#10, 《刑法》第十条"
    })
    void writesCitationsAsALetterDoes(String key, String words) {
        assertThat(Citation.inWords(key)).isEqualTo(words);
    }

    @Test
    void writesDatesMoneyAndNamesAsAnOfficeDoes() {
        assertThat(Wording.fill(
                        "{day} {sum} {yes} {gone?}{other|无}",
                        Map.of(
                                "day",
                                LocalDate.of(2026, 5, 6),
                                "sum",
                                new java.math.BigDecimal("1800.50"),
                                "yes",
                                true)))
                .isEqualTo("2026年5月6日 1,800.50 是 无");
        assertThat(Wording.say("张\u202E三\u0007")).isEqualTo("张三");
    }
}
