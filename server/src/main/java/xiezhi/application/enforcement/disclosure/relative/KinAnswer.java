package xiezhi.application.enforcement.disclosure.relative;

import java.util.List;
import xiezhi.application.enforcement.disclosure.SightField;
import xiezhi.kernel.rule.Verdict;

/** 近亲属查询结论: whether he may look, and at what. */
public record KinAnswer(boolean open, List<SightField> fields) implements Verdict {
    public KinAnswer {
        fields = List.copyOf(fields);
    }

    @Override
    public boolean holds() {
        return open;
    }
}
