package xiezhi.application.enforcement.sentence.term;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;

/** 最低限度事实: the sentence, and a last day that somebody has in mind. */
public record FloorFacts(
        @Item("刑期") TermFacts sentence,
        @Item("拟定的刑期止日") @Nullable LocalDate newEnd) {}
