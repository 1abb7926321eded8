package xiezhi.application.enforcement.drugrehab.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Rule;
import xiezhi.kernel.rule.Ruling;
import xiezhi.kernel.rule.Verdict;

/** 提前解除: after one executed year and a good assessment; closed to who escaped or broke community rehabilitation. */
public final class EarlyRelease {
    private EarlyRelease() {}

    /** 提前解除事实. */
    public record Question(
            @Item("戒毒期限") RehabTermFacts term,
            @Item("提出意见之日") LocalDate on,
            @Item("一年后诊断评估为戒毒情况良好") boolean assessedGood,
            @Item("曾拒绝或者严重违反社区康复协议并复吸") @Nullable Boolean brokeCommunityRehab) {}

    /** 提前解除裁断: whether it may be proposed, and the first day for it where it is only too early. */
    public record Answer(boolean holds, @Nullable LocalDate earliest) implements Verdict {}

    /** Whether early release may be proposed on the day. */
    @Rule(name = "rehab-early-release", title = "提前解除强制隔离戒毒", summary = "能不能提出提前解除的意见, 最早哪一天")
    @LegalBasis({"禁毒法#47.2", "戒毒条例#32", "戒毒条例#38"})
    public static Ruling<Answer> ask(Question facts) {
        List<Reason> barred = new ArrayList<>();
        if (!facts.term().absences().isEmpty()) {
            barred.add(new Reason("戒毒条例#32", "曾经脱逃, 本次强制隔离戒毒不得提前解除"));
        }
        if (Boolean.TRUE.equals(facts.brokeCommunityRehab())) {
            barred.add(new Reason("戒毒条例#38", "拒绝接受社区康复或者严重违反社区康复协议后又吸毒, 不得提前解除"));
        }
        if (!barred.isEmpty()) {
            return Ruling.of(new Answer(false, null), barred);
        }
        LocalDate earliest = RehabTerms.oneYear(facts.term());
        List<Reason> lacking = new ArrayList<>();
        if (facts.on().isBefore(earliest)) {
            lacking.add(new Reason("禁毒法#47.2", "执行未满一年, 最早%s".formatted(earliest)));
        }
        if (!facts.assessedGood()) {
            lacking.add(new Reason("禁毒法#47.2", "一年后诊断评估未达到戒毒情况良好"));
        }
        if (!lacking.isEmpty()) {
            return Ruling.of(new Answer(false, earliest), lacking);
        }
        return Ruling.of(
                new Answer(true, earliest), new Reason("禁毒法#47.2", "执行已满一年, 诊断评估为戒毒情况良好, 可以提出提前解除的意见, 报决定机关批准"));
    }
}
