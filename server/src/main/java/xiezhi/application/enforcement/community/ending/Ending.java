package xiezhi.application.enforcement.community.ending;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.community.Supervisee;
import xiezhi.application.enforcement.community.SuperviseeState;
import xiezhi.foundation.rules.Parameters;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Rule;
import xiezhi.kernel.rule.Ruling;
import xiezhi.kernel.rule.Verdict;

/** 解除: when supervision ends with a certificate, and when it must wait. */
@LegalBasis({"社区矫正法#44", "社区矫正法实施办法#53"})
public final class Ending {
    private static final String CERTIFICATE = "社区矫正法#44";

    private Ending() {}

    /** 解除事实. */
    public record Facts(
            @Item("矫正期满之日") LocalDate termEnd,
            @Item("今日") LocalDate day,
            @Item("正被羁押或者强制隔离戒毒") @Nullable Boolean detained,
            @Item("撤销或者收监程序未结") @Nullable Boolean revocationPending) {}

    /**
     * 解除结论.
     *
     * @param mayLift whether the certificate may be issued on the day
     * @param summaryFrom from which day the summary is written
     */
    public record Answer(boolean mayLift, LocalDate summaryFrom) implements Verdict {
        @Override
        public boolean holds() {
            return mayLift;
        }
    }

    /** The facts of the file on the day. */
    public static Facts of(Supervisee who, LocalDate day) {
        return new Facts(who.ends(), day, who.state() == SuperviseeState.DETAINED, who.revocationPending());
    }

    /** Whether the certificate may be issued. */
    @Rule(name = "community-lifting", title = "解除社区矫正", summary = "期满之日解除; 期满时被羁押或者撤销、收监程序未结的, 等待决定, 不发证明书")
    @LegalBasis({CERTIFICATE, "社区矫正法实施办法#53"})
    public static Ruling<Answer> assess(Facts facts) {
        LocalDate summary = summaryFrom(facts.termEnd());
        List<Reason> reasons = new ArrayList<>(obstacles(facts));
        boolean may = reasons.isEmpty();
        if (may) {
            reasons.add(new Reason(CERTIFICATE, "矫正期满, 应当发放解除社区矫正证明书, 通知决定机关, 抄送人民检察院和公安机关"));
        }
        reasons.add(new Reason("社区矫正法实施办法#53", "期满三十日前, 即自%s起, 作个人总结".formatted(summary)));
        return Ruling.of(new Answer(may, summary), reasons);
    }

    /** Why no certificate may be issued; empty when it may. */
    public static List<Reason> obstacles(Facts facts) {
        List<Reason> reasons = new ArrayList<>();
        if (facts.day().isBefore(facts.termEnd())) {
            reasons.add(new Reason(CERTIFICATE, "矫正期至%s届满, 不能提前解除".formatted(facts.termEnd())));
        }
        if (Boolean.TRUE.equals(facts.detained())) {
            reasons.add(new Reason("社区矫正法实施办法#53", "期满时正被羁押或者强制隔离戒毒, 案件有结果以前不发解除证明书"));
        }
        if (Boolean.TRUE.equals(facts.revocationPending())) {
            reasons.add(new Reason("社区矫正法实施办法#53", "撤销或者收监程序未结, 有决定以前不发解除证明书"));
        }
        return reasons;
    }

    /** From which day the summary is written: thirty days before the end. */
    public static LocalDate summaryFrom(LocalDate termEnd) {
        return termEnd.minusDays(Parameters.of("community").number("summary-days", termEnd));
    }
}
