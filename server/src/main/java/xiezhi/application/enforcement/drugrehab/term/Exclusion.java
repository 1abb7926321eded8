package xiezhi.application.enforcement.drugrehab.term;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Labelled;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Rule;
import xiezhi.kernel.rule.Ruling;
import xiezhi.kernel.rule.Verdict;

/** 不适用情形: to whom compulsory isolation does not apply, and to whom it need not. Asked at the gate. */
public final class Exclusion {
    private static final int ADULT_ENOUGH = 16;

    private Exclusion() {}

    /** 入所健康与年龄事实. */
    public record Newcomer(
            @Item("入所之日") LocalDate on,
            @Item("出生日期") LocalDate born,
            @Item("怀孕") boolean pregnant,
            @Item("正在哺乳的本人婴儿出生日期") @Nullable LocalDate nursling) {}

    /** 适用结论. */
    @CodeSet(code = "CS_REHAB_EXCLUSION", name = "强制隔离戒毒适用结论", standard = "禁毒法#39")
    public enum Outcome implements Labelled {
        APPLIES("适用"),
        NOT_APPLICABLE("不适用, 建议变更为社区戒毒"),
        MAY_NOT_APPLY("可以不适用, 由决定机关决定");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** 适用裁断: holds when the person may be received. */
    public record Answer(boolean holds, Outcome outcome) implements Verdict {}

    /** Whether the measure applies to the newcomer. */
    @Rule(name = "rehab-exclusion", title = "不适用强制隔离戒毒的情形", summary = "怀孕、哺乳不满一周岁婴儿的不适用, 不满十六周岁的可以不适用")
    @LegalBasis({"禁毒法#39.1", "戒毒条例#26"})
    public static Ruling<Answer> ask(Newcomer facts) {
        if (facts.pregnant()) {
            return excluded("怀孕的妇女不适用强制隔离戒毒");
        }
        LocalDate nursling = facts.nursling();
        if (nursling != null && facts.on().isBefore(nursling.plusYears(1))) {
            return excluded("正在哺乳自己不满一周岁婴儿的妇女不适用强制隔离戒毒, 婴儿%s满一周岁".formatted(nursling.plusYears(1)));
        }
        if (Period.between(facts.born(), facts.on()).getYears() < ADULT_ENOUGH) {
            return Ruling.of(
                    new Answer(false, Outcome.MAY_NOT_APPLY),
                    new Reason("禁毒法#39.1", "不满十六周岁的未成年人可以不适用强制隔离戒毒, 应当先由决定机关书面答复"));
        }
        return Ruling.of(new Answer(true, Outcome.APPLIES), new Reason("禁毒法#39.1", "没有不适用强制隔离戒毒的情形"));
    }

    private static Ruling<Answer> excluded(String finding) {
        return Ruling.of(
                new Answer(false, Outcome.NOT_APPLICABLE),
                new Reason("禁毒法#39.1", finding),
                new Reason("戒毒条例#26", "由公安机关作出社区戒毒的决定; 场所向决定机关提出变更建议"));
    }
}
