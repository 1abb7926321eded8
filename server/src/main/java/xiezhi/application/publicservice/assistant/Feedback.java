package xiezhi.application.publicservice.assistant;

import java.time.LocalDate;
import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Labelled;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Open;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 答复反馈: whether an answer helped. It holds no question, no person and no address. */
@Standard(
        code = "assistant.feedback",
        name = "机器人答复反馈",
        basis = "个人信息保护法#6",
        readers = AssistantDuty.TEND,
        open = Open.STATISTICS_ONLY,
        keep = Keep.SHORT)
public record Feedback(
        @Key Ref<Feedback> id,
        @Item(value = "意图", size = 60) @Listed String intent,
        @Item("机器人答复结论") @Listed Conclusion conclusion,
        @Item(value = "所引条文", size = 2000) @Listed String cited,
        @Item("有没有帮助") @Listed boolean helpful,
        @Item("反馈理由") @Listed Why why,
        @Item("反馈日期") @Listed LocalDate givenOn) {

    /** 反馈理由. */
    @CodeSet(code = "CS_ASSISTANT_FEEDBACK", name = "机器人答复反馈理由", standard = "个人信息保护法#24")
    public enum Why implements Labelled {
        NONE("没有说"),
        WRONG_ARTICLE("条文不对"),
        TOO_HARD("看不懂"),
        NOT_ENOUGH("没有说全"),
        WANTED_PERSON("想问人");

        private final String label;

        Why(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
