package xiezhi.application.publicservice.assistant;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 结论: how far the assistant goes. It never goes further than the article beside it. */
@CodeSet(code = "CS_ASSISTANT_CONCLUSION", name = "机器人答复结论", standard = "个人信息保护法#24")
public enum Conclusion implements Labelled {
    LIKELY_YES("一般可以"),
    LIKELY_NO("一般不可以"),
    DEPENDS("要看具体情况"),
    CANNOT_SAY("本助手不能回答");

    private final String label;

    Conclusion(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
