package xiezhi.application.enforcement.prison.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.rule.Verdict;

/**
 * 收监检查答复.
 *
 * @param missing papers that must be brought
 * @param wrong papers that the court must correct
 * @param asked papers that police still owe, without holding up the admission
 * @param procuratorCopy whether a refusal must be copied to the procuratorate
 */
public record AdmissionAnswer(
        AdmissionOutcome decision,
        @Nullable RefusalGround refusal,
        List<Paper> missing,
        List<Paper> wrong,
        List<Paper> asked,
        boolean procuratorCopy)
        implements Verdict {

    public AdmissionAnswer {
        missing = List.copyOf(missing);
        wrong = List.copyOf(wrong);
        asked = List.copyOf(asked);
    }

    @Override
    public boolean holds() {
        return decision == AdmissionOutcome.ADMIT;
    }
}
