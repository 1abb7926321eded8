package xiezhi.application.enforcement.community.entry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;

/** 调查评估事实: when the letter with its annexes came, and whether the trial is a fast one. */
public record InvestigationFacts(
        @Item("收到委托函及附件之日") LocalDate received,
        @Item("适用速裁程序") @Nullable Boolean fastTrack) {

    boolean fast() {
        return Boolean.TRUE.equals(fastTrack);
    }
}
