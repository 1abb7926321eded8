package xiezhi.kernel.sentence;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.fault.Check;
import xiezhi.kernel.record.Item;

/**
 * 刑期事实: what the judgment and the notice of execution say.
 *
 * @param start 判决执行之日, or the first day of an unbroken custody when the judgment counts from there
 * @param credit what is to be deducted from the end, already converted; given instead of {@code custody}
 * @param custody what came before the start, converted by article here
 * @param combined whether the term stands on several crimes or on a commuted graver penalty; null when nobody said
 */
public record SentenceFacts(
        @Item(value = "刑种", hint = "fixed-term 有期徒刑, criminal-detention 拘役, public-surveillance 管制")
        Penalty kind,

        @Item(value = "刑期", hint = "ISO 8601: 二年六个月写 P2Y6M, 半个月写 P15D")
        Period term,

        @Item("刑期起算日") LocalDate start,

        @Item(value = "待折抵期间", hint = "已经按刑种换算, 从期满日向前扣除") @Nullable
        Period credit,

        @Item("判决执行以前的羁押") @Nullable List<Custody> custody,
        @Item("数罪并罚或者由死缓、无期减刑") @Nullable Boolean combined) {

    public SentenceFacts {
        custody = custody == null ? null : List.copyOf(custody);
        LocalDate first = start;
        Check.all()
                .field("term", !term.isZero(), "刑期不能为零")
                .field("term", kind.fits(term, combined, credit != null || custody != null), kind.rangeFault())
                .field("start", start.getYear() >= 1949 && start.getYear() < 3000, "刑期起算日 %s 超出范围", start)
                .field("credit", credit == null || custody == null, "待折抵期间和羁押期间只填一项")
                .field(
                        "credit",
                        credit == null || credit.toTotalMonths() <= 600 && credit.getDays() <= 20_000,
                        "待折抵期间超出范围")
                .field(
                        "custody",
                        custody == null || custody.stream().noneMatch(c -> c.to().isAfter(first)),
                        "羁押截止日晚于刑期起算日 %s",
                        start)
                .done();
    }
}
