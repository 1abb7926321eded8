package xiezhi.application.enforcement.community.sanctions;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.rule.Verdict;

/**
 * 处分建议: what the ladder proposes. It decides nothing: a named officer does, after the person was heard.
 *
 * @param proposal the heaviest rung reached, or null for none
 * @param open every rung whose conditions are met
 * @param days of an absence
 */
public record SanctionProposal(
        @Nullable SanctionKind proposal, Set<SanctionKind> open, @Nullable Long days) implements Verdict {
    public SanctionProposal {
        open = Set.copyOf(open);
    }

    @Override
    public boolean holds() {
        return proposal != null;
    }
}
