package xiezhi.application.enforcement.sentence;

import java.util.Optional;
import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;
import xiezhi.kernel.sentence.Penalty;

/** 主刑: the principal penalties, from the lightest to the gravest. */
@CodeSet(code = "CS_PENALTY_KIND", name = "主刑种类", standard = "刑法#33")
public enum PenaltyKind implements Labelled {
    PUBLIC_SURVEILLANCE("管制", "刑法#38"),
    CRIMINAL_DETENTION("拘役", "刑法#42"),
    FIXED_TERM("有期徒刑", "刑法#45"),
    LIFE("无期徒刑", "刑法#46"),
    REPRIEVE("死刑缓期二年执行", "刑法#48");

    private final String label;
    private final String basis;

    PenaltyKind(String label, String basis) {
        this.label = label;
        this.basis = basis;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String basis() {
        return basis;
    }

    /** Whether the penalty has a last day. */
    public boolean runsForATerm() {
        return this != LIFE && this != REPRIEVE;
    }

    /** The kernel's penalty with a term; empty for life and reprieve. */
    public Optional<Penalty> termed() {
        return runsForATerm() ? Optional.of(Penalty.valueOf(name())) : Optional.empty();
    }
}
