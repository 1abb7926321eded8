package xiezhi.application.enforcement.prison.discipline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import xiezhi.application.enforcement.prison.PrisonLaw;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Rule;
import xiezhi.kernel.rule.Ruling;

/** 禁闭: seven to fifteen days under the act of 2012, at most fifteen under the revision; never longer because of a holiday. */
public final class Solitary {
    private static final int MOST = 15;
    private static final int LEAST_2012 = 7;

    private Solitary() {}

    @Rule(name = "solitary-confinement", title = "禁闭期限", summary = "判断禁闭能不能决定, 算出届满日; 起始日计入, 不因节假日延长")
    @LegalBasis({"监狱法#84", "监狱法#43", "监狱法2012#58"})
    public static Ruling<SolitaryAnswer> check(SolitaryFacts facts) {
        PrisonLaw law = PrisonLaw.on(facts.decidedOn());
        String basis = law.article("58", "84");
        List<Reason> faults = new ArrayList<>();
        int least = law.revised() ? 1 : LEAST_2012;
        if (facts.days() < least || facts.days() > MOST) {
            String range = law.revised() ? "不超过十五日" : "为七日至十五日";
            faults.add(new Reason(basis, "禁闭期限%s, 拟定%d日".formatted(range, facts.days())));
        }
        if (facts.begins().isBefore(facts.decidedOn())) {
            faults.add(new Reason(basis, "禁闭不能在决定之前开始"));
        }
        if (Boolean.FALSE.equals(facts.doctorFit())) {
            faults.add(new Reason(basis, "医生检查认为不适合禁闭"));
        }
        LocalDate ended = facts.lastEnded();
        if (ended != null && !facts.begins().isAfter(ended.plusDays(1)) && !Boolean.TRUE.equals(facts.newFact())) {
            faults.add(new Reason(basis, "上次禁闭至%s届满, 连续禁闭应当有新的事实, 另行决定".formatted(ended)));
        }
        if (Boolean.TRUE.equals(facts.becauseOfComplaint())) {
            faults.add(new Reason("监狱法#43", "提出申诉、控告、检举不得作为处罚的理由"));
        }
        if (!faults.isEmpty()) {
            return Ruling.of(new SolitaryAnswer(false, null), faults);
        }
        LocalDate last = facts.begins().plusDays(facts.days() - 1L);
        return Ruling.of(
                new SolitaryAnswer(true, last),
                new Reason(
                        basis,
                        "%s: 自%s起%d日, 至%s届满".formatted(facts.conduct().label(), facts.begins(), facts.days(), last)));
    }
}
