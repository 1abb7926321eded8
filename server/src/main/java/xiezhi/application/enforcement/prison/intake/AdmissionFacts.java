package xiezhi.application.enforcement.prison.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.prison.CustodySource;
import xiezhi.kernel.record.Item;

/**
 * 收监检查事实.
 *
 * @param deliveredOn the local date in Shanghai on which the person is delivered; it chooses the law
 * @param termEnd last day of a fixed term; null for life and for a reprieve
 * @param appealed whether there was a second instance, so that its ruling must be there
 * @param penaltyWrong the record of the penalty may lead to a wrongful admission
 */
public record AdmissionFacts(
        @Item("送交日期") LocalDate deliveredOn,
        @Item("收押来源") CustodySource source,
        @Item("刑期止日") @Nullable LocalDate termEnd,
        @Item("经过二审") @Nullable Boolean appealed,
        @Item("自诉案件") @Nullable Boolean selfComplaint,
        @Item("有财产性判项") @Nullable Boolean propertyJudgment,
        @Item("身份核验") IdentityResult identity,
        @Item("刑罚记载可能导致错误收监") @Nullable Boolean penaltyWrong,
        @Item("女性") @Nullable Boolean woman,
        @Item("检查人为女性") @Nullable Boolean searcherWoman,
        @Item("携带子女") @Nullable Boolean withChild,
        @Item("文书") List<Line> papers) {

    /** 文书核对: one paper as it was found. */
    public record Line(
            @Item("文书") Paper paper, @Item("核对结果") PaperState state) {}

    public AdmissionFacts {
        papers = List.copyOf(papers);
    }

    PaperState stateOf(Paper paper) {
        return papers.stream()
                .filter(line -> line.paper() == paper)
                .map(Line::state)
                .findFirst()
                .orElse(PaperState.MISSING);
    }

    static boolean yes(@Nullable Boolean fact) {
        return Boolean.TRUE.equals(fact);
    }
}
