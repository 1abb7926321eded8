package xiezhi.foundation.statutes.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import xiezhi.foundation.statutes.reading.Remark.Kind;

@DisplayName("读法规: every layout becomes articles, and nothing is lost in silence")
class ReadingTest {
    private static final String SAMPLE = """
            # 中华人民共和国试拟法

            2001年1月2日 第九届全国人民代表大会常务委员会第一次会议通过

            2010年3月4日 第十一届全国人民代表大会常务委员会第二次会议《关于修改〈中华人民共和国试拟法〉的决定》修正　

            2010年5月1日 施行

            <!-- INFO END -->

            为了试拟，制定本法。

            ## 第一编 总则

            ### 第一章 一般规定

            第一条 甲应当乙：

            （一）其一；

            （二）其二。

            第二款在此。

            第一条之一 补充的一条。

            第二条　丙，依照本法第一条第二项办理。

            ## 第二编 附则

            第三条 《旧试拟法》同时废止，本法自2001年6月1日起施行。
            """;

    @Test
    void readsTitleNoteStructureAndArticles() {
        ReadInstrument law = read("法律/试拟法(2010-03-04).md", SAMPLE);

        assertThat(law.plate()).isEqualTo(new Nameplate("中华人民共和国试拟法", "试拟法", "法律", "法律", "全国人民代表大会常务委员会"));
        assertThat(law.note().adopted()).isEqualTo("2001-01-02");
        assertThat(law.note().dated()).isEqualTo("2010-03-04");
        assertThat(law.inForce()).isEqualTo(new InForce(LocalDate.parse("2010-05-01"), "printed"));
        assertThat(law.preamble()).isEqualTo("为了试拟，制定本法。");
        assertThat(law.articles())
                .extracting(ReadArticle::number, ReadArticle::label, ReadArticle::path)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("1", "第一条", "第一编 总则 / 第一章 一般规定"),
                        org.assertj.core.groups.Tuple.tuple("1-1", "第一条之一", "第一编 总则 / 第一章 一般规定"),
                        org.assertj.core.groups.Tuple.tuple("2", "第二条", "第一编 总则 / 第一章 一般规定"),
                        org.assertj.core.groups.Tuple.tuple("3", "第三条", "第二编 附则"));
        assertThat(law.articles().getFirst().text()).isEqualTo("甲应当乙：\n（一）其一；\n（二）其二。\n第二款在此。");
        assertThat(law.repeals()).containsExactly(new Repeal("旧试拟法", LocalDate.parse("2001-06-01")));
    }

    @Test
    void keepsTheFirstDayInForceApartFromTheDayOfAnAmendment() {
        String amended = SAMPLE.replace("2010年5月1日 施行\n", "");

        assertThat(read("法律/试拟法(2010-03-04).md", amended).inForce())
                .as("the closing article prints the day of 2001, which cannot be that of the text of 2010")
                .isEqualTo(new InForce(LocalDate.parse("2010-03-04"), "assumed"));
        assertThat(kinds("法律/试拟法(2010-03-04).md", amended.getBytes(StandardCharsets.UTF_8)))
                .contains(Kind.EFFECTIVE_ASSUMED);
    }

    @Test
    void readsInForceDaysCountedFromThePromulgation() {
        String later = "# 某办法\n2020年1月2日 国务院令第1号公布\n<!-- INFO END -->\n第一条 甲。\n第二条 本办法自公布之日起三十日后施行。";

        assertThat(read("行政法规/某办法(2020-01-02).md", later).inForce())
                .isEqualTo(new InForce(LocalDate.parse("2020-02-01"), "promulgated"));
    }

    @Test
    void countsByItemsWhereThereAreNoArticles() {
        ReadInstrument items = read("x.md", "# 最高人民法院关于某问题的批复\n<!-- INFO END -->\n答复如下：\n一、甲。\n补充。\n二、乙。\n（一）丙。");
        ReadInstrument numbers = read("y.md", "# 某规定\n<!-- INFO END -->\n## 一、机构\n1.甲。\n2.乙。\n## 二、管辖\n3.丙。");
        ReadInstrument whole = read("z.md", "# 某通知\n<!-- INFO END -->\n现通知如下，请遵照执行。\n另有一段。");

        assertThat(items.articles())
                .extracting(ReadArticle::number, ReadArticle::label, ReadArticle::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("1", "第一条", "一、甲。\n补充。"),
                        org.assertj.core.groups.Tuple.tuple("2", "第二条", "二、乙。\n（一）丙。"));
        assertThat(numbers.articles())
                .extracting(ReadArticle::number, ReadArticle::path)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("1", "一、机构"),
                        org.assertj.core.groups.Tuple.tuple("2", "一、机构"),
                        org.assertj.core.groups.Tuple.tuple("3", "二、管辖"));
        assertThat(whole.articles()).singleElement().satisfies(a -> {
            assertThat(a.number()).isEqualTo("正文");
            assertThat(a.text()).isEqualTo("现通知如下，请遵照执行。\n另有一段。");
        });
    }

    @Test
    void keepsPrefaceAndAnnexesWithTheirOwnNumbers() {
        ReadInstrument law = read(
                "x.md", "# 某法\n<!-- INFO END -->\n## 序言\n国家如何。\n## 第一章 总纲\n第一条 甲。\n附件一：乙表\n| a | b |\n附件二\n第一条 丙。");

        assertThat(law.articles())
                .extracting(ReadArticle::number, ReadArticle::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("序言", "国家如何。"),
                        org.assertj.core.groups.Tuple.tuple("1", "甲。"),
                        org.assertj.core.groups.Tuple.tuple("附件1", "附件一：乙表\n| a | b |"),
                        org.assertj.core.groups.Tuple.tuple("附件2", "附件二"),
                        org.assertj.core.groups.Tuple.tuple("附件2-1", "丙。"));
    }

    @Test
    void splitsArticlesThatRunOnInOneLine() {
        ReadInstrument law = read("x.md", "# 某规则\n<!-- INFO END -->\n第一条 甲。 第二条 乙，见第三条 的规定。 第三条 丙。\n第四条 丁。");

        assertThat(law.articles()).extracting(ReadArticle::text).containsExactly("甲。", "乙，见第三条 的规定。", "丙。", "丁。");
    }

    @Test
    void doesNotTakeAReferenceForAnArticle() {
        ReadInstrument law = read("x.md", "# 某法\n<!-- INFO END -->\n第一条 甲：\n第二条规定的情形除外。\n第二条 乙。\n第三条无空格也是条文。");

        assertThat(law.articles()).extracting(ReadArticle::number).containsExactly("1", "2", "3");
        assertThat(law.articles().getFirst().text()).isEqualTo("甲：\n第二条规定的情形除外。");
    }

    @Test
    void leavesQuotedArticlesOfAnAmendmentInTheirItem() {
        ReadInstrument law = read("x.md", "# 宪法修正案\n<!-- INFO END -->\n第三十二条 增加一条：\n第一百二十三条 某委员会。\n第三十三条 乙。");

        assertThat(law.articles()).extracting(ReadArticle::number).containsExactly("32", "33");
    }

    @Test
    void readsOtherEncodings() {
        byte[] gbk = SAMPLE.getBytes(Charset.forName("GB18030"));
        byte[] utf16 = ("\uFEFF" + SAMPLE).getBytes(StandardCharsets.UTF_16LE);
        byte[] utf16WithoutMark = SAMPLE.getBytes(StandardCharsets.UTF_16BE);
        byte[] mark = ("\uFEFF" + SAMPLE).getBytes(StandardCharsets.UTF_8);

        for (byte[] bytes : List.of(gbk, utf16, utf16WithoutMark, mark)) {
            assertThat(InstrumentReader.read("a.md", bytes)
                            .instrument()
                            .orElseThrow()
                            .articles())
                    .hasSize(4);
        }
        assertThat(kinds("a.md", gbk)).contains(Kind.OTHER_ENCODING);
    }

    @Test
    void refusesWhatIsNoTextAndSaysWhatToDo() {
        byte[] picture = {
            (byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 1, 0, (byte) 0xFF, (byte) 0xD9
        };

        assertThat(kinds("a.md", picture)).containsExactly(Kind.UNREADABLE);
        assertThat(kinds("a.md", new byte[0])).containsExactly(Kind.EMPTY);
        assertThat(kinds("a.md", "# 某法\n<!-- INFO END -->\n".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(Kind.EMPTY);
        assertThat(InstrumentReader.read("a.md", picture).remarks().getFirst().advice())
                .contains("另存为 UTF-8");
    }

    @Test
    void tellsOfNumbersThatGoWrongAndKeepsTheTexts() {
        String odd = "# 某法\n<!-- INFO END -->\n第一条 甲。\n第三条 丙。\n第二条 乙。\n第二条 又乙。\n笫四条 丁。";

        assertThat(read("x.md", odd).articles())
                .extracting(ReadArticle::number)
                .containsExactly("1", "3", "2", "2", "4");
        assertThat(kinds("x.md", odd.getBytes(StandardCharsets.UTF_8)))
                .contains(
                        Kind.NUMBERS_MISSING,
                        Kind.OUT_OF_ORDER,
                        Kind.NUMBER_TWICE,
                        Kind.MISPRINTED_NUMBER,
                        Kind.NO_DATES);
    }

    @Test
    void readsATextWithoutMarksOrTitleSign() {
        ReadInstrument law = read("省里/某省试拟条例.txt", "某省试拟条例\r\n2020年2月30日 某省人民代表大会通过\r\n第一章 总则\r\n第一条 甲。\r\n第二条 乙。");

        assertThat(law.plate().name()).isEqualTo("某省试拟条例");
        assertThat(law.articles()).extracting(ReadArticle::path).containsOnly("第一章 总则");
        assertThat(kinds("a.txt", "某条例\n2020年2月30日 某会通过\n第一条 甲。".getBytes(StandardCharsets.UTF_8)))
                .contains(Kind.NO_TITLE, Kind.DATE_IMPOSSIBLE, Kind.NO_DATES);
    }

    @Test
    void readsTenMegabytesAsOneInstrument() {
        String article = "第%s条 " + "甲乙丙丁戊己庚辛".repeat(2_000) + "。\n";
        StringBuilder text = new StringBuilder("# 长法\n<!-- INFO END -->\n");
        for (int i = 1; i <= 220; i++) {
            text.append(article.formatted(ChineseNumber.of(i)));
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);

        assertThat(bytes.length).isGreaterThan(10_000_000);
        assertThat(InstrumentReader.read("长.md", bytes)
                        .instrument()
                        .orElseThrow()
                        .articles())
                .hasSize(220);
        assertThat(kinds("长.md", new byte[InstrumentReader.LARGEST + 1])).containsExactly(Kind.TOO_LARGE);
    }

    @Test
    void keepsAnInstrumentThatIsMarkedAsWithdrawn() {
        ReadInstrument law = read("某法（失效）(1990-01-01).md", "# 某法（失效）\n<!-- INFO END -->\n第一条 甲。");

        assertThat(law.withdrawn()).isTrue();
        assertThat(law.plate().key()).isEqualTo("某法");
    }

    private static ReadInstrument read(String path, String text) {
        return InstrumentReader.read(path, text.getBytes(StandardCharsets.UTF_8))
                .instrument()
                .orElseThrow();
    }

    private static List<Kind> kinds(String path, byte[] bytes) {
        return InstrumentReader.read(path, bytes).remarks().stream()
                .map(Remark::kind)
                .toList();
    }
}
