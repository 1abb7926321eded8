package xiezhi.application.publicservice.consult;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("行文核对: our own words name nothing that is not quoted")
class ProseTest {
    private static final String TEXT = "法律援助机构应当自收到法律援助申请之日起七日内进行审查，罚款三千元以下，百分之二十。";
    private static final List<Quotation> QUOTED = List.of(new Quotation(
            "法律援助法#43",
            "中华人民共和国法律援助法",
            "第四十三条",
            TEXT,
            null,
            Quoting.sha256(TEXT),
            LocalDate.of(2026, 7, 1),
            null,
            null,
            "in-force"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "审查要七日内完成",
                "审查要7日内完成",
                "依据第四十三条办理",
                "依据第43条办理",
                "《法律援助法》有规定",
                "罚款三千元以下",
                "罚款3000元以下",
                "按百分之二十计算",
                "可以申请, 不收费",
                "原文是“自收到法律援助申请之日起七日内进行审查”"
            })
    void letsPassWhatTheQuotationHolds(String prose) {
        assertThat(Prose.uncovered(prose, QUOTED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "十日内答复",
                "审查要17日",
                "依据第四十四条办理",
                "依据第44条办理",
                "《民法典》有规定",
                "罚款5000元",
                "按30%计算",
                "按百分之三十计算",
                "需要两年",
                "原文是“自收到法律援助申请之日起三日内决定”",
                "１０日内答复"
            })
    void findsWhatItDoesNotHold(String prose) {
        assertThat(Prose.uncovered(prose, QUOTED)).isNotEmpty();
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "一, 1",
        "十, 10",
        "十九, 19",
        "二十, 20",
        "一百零五, 105",
        "三百一十, 310",
        "一千零一十, 1010",
        "一千二百六十, 1260",
        "一千二百六十一, 1261",
        "二百零五, 205"
    })
    void readsAndWritesNumbersAsStatutesDo(String words, int number) {
        assertThat(ChineseNumber.read(words)).hasValue(number);
        assertThat(ChineseNumber.of(number)).isEqualTo(words);
    }

    @Test
    void readsNumbersAsPeopleTypeThem() {
        assertThat(ChineseNumber.read("1261")).hasValue(1261);
        assertThat(ChineseNumber.read("一二六〇")).hasValue(1260);
        assertThat(ChineseNumber.read("两百")).hasValue(200);
        assertThat(ChineseNumber.read("很多")).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"法律援助法#31.2, （二）请求给予社会保险待遇；", "法律援助法#31.1.2, （二）请求给予社会保险待遇；", "法律援助法#31.1, （一）依法请求国家赔偿；"})
    void findsTheItemThatAKeyNames(String key, String words) {
        assertThat(Focus.of(key, "下列事项可以申请：\n（一）依法请求国家赔偿；\n（二）请求给予社会保险待遇；")).hasValue(words);
    }

    @Test
    void findsTheParagraphThatAKeyNames() {
        assertThat(Focus.of("民法典#1077.2", "第一款。\n第二款。")).hasValue("第二款。");
        assertThat(Focus.of("民法典#1077.3", "第一款。\n第二款。")).isEmpty();
        assertThat(Focus.of("民法典#1077", "第一款。")).isEmpty();
    }
}
