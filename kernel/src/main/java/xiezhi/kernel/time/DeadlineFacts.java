package xiezhi.kernel.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.fault.Check;
import xiezhi.kernel.identity.DivisionCode;
import xiezhi.kernel.record.Item;

/** 期限事实: from when, how long, how it is counted, and what stopped or lengthened it. */
public record DeadlineFacts(
        @Item("起算日") LocalDate start,

        @Item(value = "期间", hint = "P7D 日, 7WD 工作日, P3M 月, P1Y 年")
        Term term,

        @Item("期满日顺延") @Nullable Roll roll,
        @Item("计算制度") @Nullable Regime regime,
        @Item("当日计入") @Nullable Boolean countsFirstDay,
        @Item("中止") @Nullable List<Suspension> suspensions,
        @Item("延长") @Nullable List<Extension> extensions,
        @Item("依据") @Nullable String basis,
        @Item("行政区划代码") @Nullable DivisionCode division) {

    public DeadlineFacts {
        suspensions = suspensions == null ? List.of() : List.copyOf(suspensions);
        extensions = extensions == null ? List.of() : List.copyOf(extensions);
        Check.all()
                .field("term", term.unit() != TermUnit.HOURS, "以小时计算的期间请用时刻计算, 不在本规则内")
                .field("start", start.getYear() >= 1949 && start.getYear() < 3000, "起算日 %s 超出范围", start)
                .done();
    }

    Deadline deadline() {
        return new Deadline(
                "",
                term,
                Objects.requireNonNullElse(roll, Roll.ROLL_FORWARD),
                Objects.requireNonNullElse(regime, Regime.CIVIL),
                Boolean.TRUE.equals(countsFirstDay),
                basis == null ? List.of() : List.of(basis));
    }
}
