package xiezhi.application.enforcement.drugrehab.assessment;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.drugrehab.AssessmentKind;
import xiezhi.application.enforcement.drugrehab.Outcome;
import xiezhi.application.enforcement.drugrehab.PhysicalSign;
import xiezhi.application.enforcement.drugrehab.SocialOutcome;
import xiezhi.application.enforcement.drugrehab.term.RehabTermFacts;
import xiezhi.kernel.record.Item;

/** 诊断评估事实: the four contents with the signs under each, and the term as it stands on the day. */
public record DiagnosisFacts(
        @Item("种类") AssessmentKind kind,
        @Item("评估之日") LocalDate on,
        @Item("戒毒期限") RehabTermFacts term,
        @Item("生理脱毒未达到的指标") @Nullable Set<PhysicalSign> physiologicalLacks,
        @Item("身心康复") Outcome physicalMental,
        @Item("行为表现") Outcome behaviour,
        @Item("社会环境与适应能力") SocialOutcome social,
        @Item("曾拒绝或者严重违反社区康复协议并复吸") @Nullable Boolean brokeCommunityRehab) {
    public DiagnosisFacts {
        physiologicalLacks = physiologicalLacks == null ? Set.of() : Set.copyOf(physiologicalLacks);
        that(!on.isBefore(term.decided()), "评估之日 %s 早于决定日期 %s", on, term.decided());
    }

    /** 生理脱毒: passed when every sign is there. */
    Outcome physiological() {
        return lacks().isEmpty() ? Outcome.PASS : Outcome.FAIL;
    }

    Set<PhysicalSign> lacks() {
        return physiologicalLacks == null ? Set.of() : physiologicalLacks;
    }
}
