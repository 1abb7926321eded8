package xiezhi.application.publicservice.consult;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import java.util.List;
import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Labelled;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Open;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Searched;
import xiezhi.kernel.record.Share;
import xiezhi.kernel.record.Standard;

/** 公开答复: question and answer written anew without anybody in them; never the original, and no way back to it. */
@Standard(
        code = "consult.published-answer",
        name = "公开答复",
        basis = "个人信息保护法#6",
        title = "title",
        share = Share.UNCONDITIONAL,
        open = Open.FULL,
        keep = Keep.PERMANENT,
        common = true)
public record PublishedAnswer(
        @Key Ref<PublishedAnswer> id,
        @Item(value = "标题", size = 80) @Listed @Searched String title,
        @Item("咨询主题") @Listed ConsultTopic topic,
        @Item(value = "问题", size = 3000) @Searched String question,
        @Item(value = "答复", size = 6000) @Searched String answer,
        @Item("引用条文") List<ConsultAnswer.Cited> citations,
        @Item("适用法律时点") @Listed LocalDate legalAsOf,
        @Item("公开日期") @Listed LocalDate publishedOn,
        @Item("公开状态") @Listed Standing standing) {

    /** 公开状态. */
    @CodeSet(code = "CS_PUBLISHED_ANSWER", name = "公开答复状态", standard = "个人信息保护法#6")
    public enum Standing implements Labelled {
        OPEN("公开"),
        TAKEN_DOWN("已下架");

        private final String label;

        Standing(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    public PublishedAnswer {
        citations = List.copyOf(citations);
        that(!title.isBlank() && !question.isBlank() && !answer.isBlank(), "标题、问题、答复都要填写");
    }
}
