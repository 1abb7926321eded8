package xiezhi.foundation.statutes.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("同义词与条旨: our own lists are whole")
class ThesaurusTest {
    private final Thesaurus thesaurus = new Thesaurus();

    @Test
    void translatesWhatPeopleSay() {
        assertThat(thesaurus.translate("老板一直欠薪")).contains("劳动报酬");
        assertThat(thesaurus.translate("缓刑的人要戴电子手环吗")).contains("电子定位装置");
        assertThat(thesaurus.translate("今天天气")).isEmpty();
    }

    @Test
    void holdsSomeHundredEntries() {
        assertThat(thesaurus.size()).isGreaterThan(400);
        assertThat(new CalledNames().of("民法典#1077")).contains("离婚冷静期");
    }

    @Test
    void listsGeneralProvisionsByRangeAndOneByOne() {
        GeneralProvisions general = new GeneralProvisions();
        assertThat(general.has("民法典#577")).isTrue();
        assertThat(general.has("民法典#580")).isTrue();
        assertThat(general.has("民法典#703")).isFalse();
        assertThat(general.all()).hasSizeGreaterThan(150);
    }

    @Test
    void readsAnswersAsTheQuestionSetWritesThem() {
        assertThat(Questions.key("中华人民共和国刑法第二百五十三条之一")).contains("刑法#253-1");
        assertThat(Questions.key("最高人民法院关于适用《中华人民共和国民法典》总则编若干问题的解释第六条")).contains("最高人民法院关于适用《民法典》总则编若干问题的解释#6");
    }
}
