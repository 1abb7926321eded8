package xiezhi.application.enforcement.sentence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.identity.CaseNumber;
import xiezhi.kernel.identity.LongText;
import xiezhi.kernel.identity.PlainText;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Searched;
import xiezhi.kernel.record.Standard;

/** 裁判文书冲突: a judgment came again under its number with other content. Both stay; a person asks the court which one holds. */
@Standard(
        code = "sentence.conflict",
        name = "裁判文书冲突",
        basis = "监狱法#32",
        title = "number",
        readers = {SentenceDuty.TERM, SentenceDuty.CHECK},
        keep = Keep.PERMANENT)
public record JudgmentConflict(
        @Key Ref<JudgmentConflict> id,
        @Item("案号") @Listed @Searched CaseNumber number,
        @Item("冲突种类") @Listed ConflictKind kind,
        @Item("已有文书") Ref<Judgment> known,
        @Item("后到文书") Ref<Judgment> arrived,
        @Item("不同之处") LongText differences,
        @Item("发现日") @Listed LocalDate found,
        @Item("办结日") @Listed @Nullable LocalDate closed,
        @Item("以何者为准") @Nullable Ref<Judgment> holds,
        @Item("法院答复文号") @Nullable PlainText answer) {

    /** Settled by the court's answer. */
    public JudgmentConflict settled(Ref<Judgment> which, PlainText paper, LocalDate today) {
        return new JudgmentConflict(id, number, kind, known, arrived, differences, found, today, which, paper);
    }
}
