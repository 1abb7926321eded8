package xiezhi.application.publicservice.assistant.interview;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 未完问答: an interview that a citizen put aside, as he answered it so far; only he sees it, and it ends by itself. */
@Standard(code = "assistant.interview-draft", name = "未完问答", basis = "个人信息保护法#19", keep = Keep.SHORT)
public record InterviewDraft(
        @Key Ref<InterviewDraft> id,
        @Item(value = "问答", size = 60) String interview,
        @Item(value = "问答版本", size = 20) String interviewVersion,
        @Item(value = "填写内容", size = 60000, sealed = true) String body,
        @Item("保存至") LocalDate keepUntil) {

    public InterviewDraft {
        that(body.length() <= 60_000, "填写的内容过长, 请把较长的说明另写成材料");
    }
}
