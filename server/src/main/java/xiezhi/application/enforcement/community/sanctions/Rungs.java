package xiezhi.application.enforcement.community.sanctions;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.rule.Reason;

/** 阶梯: the rungs whose conditions are met, in the order in which they were found. */
final class Rungs {
    private final Set<SanctionKind> open = EnumSet.noneOf(SanctionKind.class);
    private final List<Reason> reasons = new ArrayList<>();
    private @Nullable SanctionKind heaviest;

    /** The rung is open and, when nothing heavier is, proposed. */
    void met(SanctionKind kind, String basis, String finding) {
        open(kind, basis, finding);
        if (heaviest == null || kind.compareTo(heaviest) > 0) {
            heaviest = kind;
        }
    }

    /** The rung is open to whoever decides, without being proposed. */
    void open(SanctionKind kind, String basis, String finding) {
        open.add(kind);
        reasons.add(new Reason(basis, finding));
    }

    void note(String basis, String finding) {
        reasons.add(new Reason(basis, finding));
    }

    @Nullable
    SanctionKind heaviest() {
        return heaviest;
    }

    Set<SanctionKind> open() {
        return open;
    }

    List<Reason> reasons() {
        return reasons;
    }
}
