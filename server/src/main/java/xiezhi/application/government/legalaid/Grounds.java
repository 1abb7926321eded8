package xiezhi.application.government.legalaid;

import java.util.List;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.rule.Reason;

/** 理由: one reason as it is kept with a decision: the article and what was found under it. */
public record Grounds(
        @Item(value = "依据", size = 60) String basis,
        @Item(value = "认定", size = 500) String finding) {

    public static List<Grounds> of(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> new Grounds(reason.basis(), reason.finding()))
                .toList();
    }

    public static List<Reason> reasons(List<Grounds> kept) {
        return kept.stream()
                .map(grounds -> new Reason(grounds.basis(), grounds.finding()))
                .toList();
    }
}
