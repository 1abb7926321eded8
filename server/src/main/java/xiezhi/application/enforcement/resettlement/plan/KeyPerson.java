package xiezhi.application.enforcement.resettlement.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.resettlement.KeyCriterion;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Rule;
import xiezhi.kernel.rule.Ruling;
import xiezhi.kernel.rule.Verdict;

/** 重点帮教对象: any evidenced item of the checklist makes one; an item without evidence counts for nothing. */
public final class KeyPerson {
    private static final String LAW = "中办发〔2010〕5号#3";

    private KeyPerson() {}

    /** 核查项: one tick of the checklist with what proves it. */
    public record Tick(
            @Item("情形") KeyCriterion criterion,
            @Item(value = "证据或者来源", size = 300) @Nullable String evidence) {

        /** Whether something proves it. */
        public boolean proved() {
            return evidence != null && !evidence.isBlank();
        }
    }

    /** 核查表. */
    public record Checklist(@Item("核查项") List<Tick> ticks) {
        public Checklist {
            ticks = List.copyOf(ticks);
        }
    }

    /** 核查结论: holds for a key person; the criteria that were proved. */
    public record Answer(boolean holds, Set<KeyCriterion> met) implements Verdict {
        public Answer {
            met = Set.copyOf(met);
        }
    }

    /** Whether the person is one of those who need help most. */
    @Rule(name = "key-person", title = "重点帮教对象认定", summary = "逐项核查, 每一项都要有证据; 有一项成立的为重点帮教对象, 不计分")
    @LegalBasis({LAW, "监狱法#59"})
    public static Ruling<Answer> ask(Checklist facts) {
        Set<KeyCriterion> met = EnumSet.noneOf(KeyCriterion.class);
        List<Reason> reasons = new ArrayList<>();
        for (Tick tick : facts.ticks()) {
            String label = tick.criterion().label();
            if (tick.proved()) {
                met.add(tick.criterion());
                reasons.add(new Reason(LAW, "%s: %s".formatted(label, tick.evidence())));
            } else {
                reasons.add(new Reason(LAW, "%s: 没有证据, 不予认定".formatted(label)));
            }
        }
        reasons.add(new Reason(LAW, met.isEmpty() ? "没有查实的情形, 为一般帮教对象" : "查实%d项, 为重点帮教对象".formatted(met.size())));
        return Ruling.of(new Answer(!met.isEmpty(), met), reasons);
    }
}
