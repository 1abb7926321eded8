package xiezhi.application.enforcement.prison.points;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Ref;

/** 计分录入: one line of the grid. */
public record EntryForm(
        @Item("罪犯") Ref<CustodyFile> file,
        @Item("部分") ScorePart part,
        @Item("类型") EntryKind kind,
        @Item("分值") BigDecimal points,
        @Item(value = "条款", size = 40) String clause,
        @Item("事实日期") LocalDate factDay,
        @Item(value = "事实", size = 2000) String fact,
        @Item("不受专项上限限制") @Nullable Boolean exempt,
        @Item("因申诉控告检举") @Nullable Boolean becauseOfComplaint) {}
