package xiezhi.kernel.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.fault.Check;
import xiezhi.kernel.identity.DivisionCode;
import xiezhi.kernel.record.Item;

/** 工作日期限事实: from when, and how many working days; counted back when negative. */
public record WorkdayFacts(
        @Item("起算日") LocalDate start,
        @Item(value = "工作日数", hint = "负数向前倒数") int days,

        @Item(value = "行政区划代码", hint = "有地方节日的地区填写") @Nullable
        DivisionCode division) {

    public WorkdayFacts {
        Check.all()
                .field("days", Math.abs((long) days) <= 2_500, "工作日数 %d 超出范围, 最多2500", days)
                .field("start", start.getYear() >= 1949 && start.getYear() < 3000, "起算日 %s 超出范围", start)
                .done();
    }
}
