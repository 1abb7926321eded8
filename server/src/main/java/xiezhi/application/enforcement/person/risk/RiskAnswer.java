package xiezhi.application.enforcement.person.risk;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;

/**
 * 评估结果: the points item by item, and the band that they suggest until the day on which it expires. The subject may see every item and
 * object to it.
 */
public record RiskAnswer(String instrument, int total, RiskBand band, List<Scored> items, LocalDate expiresOn) {
    public RiskAnswer {
        items = List.copyOf(items);
    }

    /** 评估项: what was asked, what was found, and its points. */
    public record Scored(
            @Item(value = "项目", size = 60) String item,
            @Item(value = "所见", size = 60) String answer,
            @Item("分值") int points) {}

    /** The band that a named person settles; one that differs from the suggestion needs a reason. */
    public RiskBand settled(RiskBand by, @Nullable String reason) {
        that(by == band || (reason != null && !reason.isBlank()), "评定等级与建议等级%s不同的, 应当写明理由", band.label());
        return by;
    }
}
