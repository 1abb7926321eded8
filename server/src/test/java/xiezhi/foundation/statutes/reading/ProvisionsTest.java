package xiezhi.foundation.statutes.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xiezhi.foundation.statutes.reading.References.Reference;

@DisplayName("款项目: what the end of a citation points at")
class ProvisionsTest {
    private static final String TWO = "甲有下列情形之一的：\n（一）其一；\n（二）其二：\n1.其二之一；\n2.其二之二。\n乙不得丙。";
    private static final String LIST = "下列事项：\n（一）其一；\n（二）其二。";
    private static final String PLAIN = "第一款。\n第二款。";

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "1, 第一款, 甲有下列情形之一的：/（一）其一；/（二）其二：/1.其二之一；/2.其二之二。",
        "2, 第二款, 乙不得丙。",
        "1.1, 第一款第（一）项, （一）其一；",
        "1.2.2, 第一款第（二）项第二目, 2.其二之二。",
    })
    void cutsAnArticleOfSeveralParagraphs(String rest, String name, String text) {
        assertThat(Provisions.of(TWO).cited(rest).orElseThrow())
                .extracting(Provisions.Cited::name, Provisions.Cited::text)
                .containsExactly(name, text.replace('/', '\n'));
    }

    @Test
    void countsItemsWhereThereIsOneParagraph() {
        assertThat(Provisions.of(LIST).cited("2").orElseThrow().text()).isEqualTo("（二）其二。");
        assertThat(Provisions.of(LIST).cited("2").orElseThrow().name()).isEqualTo("第（二）项");
        assertThat(Provisions.of(LIST).cited("1.2").orElseThrow().text()).isEqualTo("（二）其二。");
        assertThat(Provisions.of(LIST).cited("2").orElseThrow().lead()).isEqualTo("下列事项：");
    }

    @Test
    void findsNothingWhereNothingStands() {
        assertThat(Provisions.of(PLAIN).cited("3")).isEmpty();
        assertThat(Provisions.of(PLAIN).cited("1.1")).isEmpty();
        assertThat(Provisions.of(LIST).cited("3")).isEmpty();
    }

    @Test
    void findsTheArticlesThatATextNames() {
        String text = "依照本法第十二条第二款、第十三条的规定；违反《中华人民共和国行政许可法》第八十二条的，适用民法典第一百二十条之一第一项。依照前条和第五条办理。";

        assertThat(References.in(text, "试拟法"))
                .extracting(Reference::key)
                .containsExactly("试拟法#12.2", "试拟法#13", "行政许可法#82", "民法典#120-1.1.1", "试拟法#5");
        assertThat(References.in(text, "试拟法"))
                .extracting(r -> text.substring(r.start(), r.end()))
                .containsExactly("第十二条第二款", "第十三条", "《中华人民共和国行政许可法》第八十二条", "民法典第一百二十条之一第一项", "第五条");
    }

    @ParameterizedTest
    @CsvSource({"一, 1", "十, 10", "十一, 11", "二十, 20", "一百零三, 103", "一百一十, 110", "一千二百六十, 1260", "１２, 12", "两百, 200"})
    void readsNumbers(String text, int value) {
        assertThat(ChineseNumber.of(text)).hasValue(value);
    }

    @ParameterizedTest
    @CsvSource({"一二", "十十", "百千", "条"})
    void doesNotReadWhatIsNoNumber(String text) {
        assertThat(ChineseNumber.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "中华人民共和国社区矫正法, 社区矫正法",
        "《中华人民共和国民法典》, 民法典",
        "最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释, 最高人民法院关于适用《民事诉讼法》的解释",
        "某法(试行), 某法（试行）"
    })
    void shortensNames(String name, String key) {
        assertThat(ShortName.of(name)).isEqualTo(key);
    }
}
