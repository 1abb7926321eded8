package xiezhi.application.enforcement.community.ending;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.community.supervision.Contacts;
import xiezhi.foundation.rules.Parameters;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Rule;
import xiezhi.kernel.rule.Ruling;
import xiezhi.kernel.rule.Verdict;

/** 表扬: when the county may commend somebody. */
@LegalBasis("社区矫正法实施办法#33")
public final class Commending {
    private static final String ARTICLE = "社区矫正法实施办法#33.";

    private Commending() {}

    /** 表扬事实: the four conditions of the article, and what goes beyond them. */
    public record Facts(
            @Item("矫正开始之日") LocalDate start,
            @Item("评议之日") LocalDate day,
            @Item("服从判决, 认罪悔罪") boolean repents,
            @Item("遵守法律法规") boolean lawful,
            @Item("遵守报告、会客、外出、迁居等规定, 服从管理") boolean obedient,
            @Item("积极参加教育学习等活动") boolean learns,
            @Item("见义勇为、抢险救灾或者帮助他人、服务社会等突出事迹") @Nullable Boolean outstanding) {}

    /** 表扬结论. */
    public record Answer(boolean mayCommend, LocalDate earliest) implements Verdict {
        @Override
        public boolean holds() {
            return mayCommend;
        }
    }

    /** Whether a commendation may be given on the day. */
    @Rule(name = "community-commendation", title = "表扬条件", summary = "接受社区矫正六个月以上并且同时符合四项条件的, 可以给予表扬")
    @LegalBasis("社区矫正法实施办法#33")
    public static Ruling<Answer> assess(Facts facts) {
        int months = Parameters.of("community").number("commendation-months", facts.day());
        LocalDate earliest = Contacts.months(facts.start(), months, "社区矫正法实施办法#33");
        List<Reason> reasons = new ArrayList<>();
        if (Boolean.TRUE.equals(facts.outstanding())) {
            reasons.add(new Reason(ARTICLE + 3, "有突出表现或者突出事迹, 应当给予表扬, 不受六个月限制"));
            return Ruling.of(new Answer(true, facts.day()), reasons);
        }
        lacks(reasons, !facts.day().isBefore(earliest), "接受社区矫正不满%d个月, 最早%s".formatted(months, earliest));
        lacks(reasons, facts.repents(), "没有做到服从判决、认罪悔罪");
        lacks(reasons, facts.lawful(), "没有做到遵守法律法规");
        lacks(reasons, facts.obedient(), "没有做到遵守监督管理规定、服从管理");
        lacks(reasons, facts.learns(), "没有做到积极参加教育学习等活动");
        boolean may = reasons.isEmpty();
        if (may) {
            reasons.add(new Reason(ARTICLE + 2, "满%d个月并且四项条件都符合, 可以给予表扬".formatted(months)));
        }
        return Ruling.of(new Answer(may, earliest), reasons);
    }

    private static void lacks(List<Reason> reasons, boolean met, String finding) {
        if (!met) {
            reasons.add(new Reason(ARTICLE + 2, finding));
        }
    }
}
