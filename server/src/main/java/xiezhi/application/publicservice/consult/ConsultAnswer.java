package xiezhi.application.publicservice.consult;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 咨询答复: what was answered, with the articles that carry it and their hashes. An answer that was sent back stays; the newest counts. */
@Standard(
        code = "consult.answer",
        name = "咨询答复",
        basis = "法律援助法#23",
        readers = {ConsultDuty.ANSWER, ConsultDuty.REVIEW},
        unmaskers = {ConsultDuty.ANSWER, ConsultDuty.REVIEW})
public record ConsultAnswer(
        @Key Ref<ConsultAnswer> id,
        @Item("咨询") Ref<Consultation> consultation,
        @Item(value = "答复", size = 8000, sealed = true) String text,
        @Item("引用条文") List<Cited> citations,
        @Item("没有条文规定, 属于实务意见") boolean practiceView,
        @Item("下一步") Set<ConsultStep> nextSteps,
        @Item("适用法律时点") LocalDate legalAsOf,
        @Item(value = "答复人", size = 100) String answeredBy,
        @Item("答复日期") LocalDate answeredOn) {

    /** 所引条文: a key and the hash of the words that stood there. */
    public record Cited(
            @Item(value = "引证编码", size = 200) String key,
            @Item(value = "校验值", size = 64) String sha256) {}

    public ConsultAnswer {
        citations = List.copyOf(citations);
        nextSteps = Set.copyOf(nextSteps);
        that(!citations.isEmpty() || practiceView, "答复至少引用一条现行条文, 或者注明没有条文规定、属于实务意见");
    }
}
