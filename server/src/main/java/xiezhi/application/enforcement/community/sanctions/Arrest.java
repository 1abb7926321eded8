package xiezhi.application.enforcement.community.sanctions;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import xiezhi.foundation.rules.Parameters;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Rule;
import xiezhi.kernel.rule.Ruling;
import xiezhi.kernel.time.Clocking;
import xiezhi.kernel.time.Deadline;
import xiezhi.kernel.time.Regime;
import xiezhi.kernel.time.Term;

/** 提请逮捕的期限: hours and days of custody run through nights and holidays. */
public final class Arrest {
    private static final String ARTICLE = "社区矫正法#47";

    private Arrest() {}

    /** 逮捕事实. */
    public record Facts(
            @Item("人民法院收到申请的时刻") LocalDateTime requestedAt,
            @Item("执行逮捕之日") @Nullable LocalDate arrestedOn) {}

    /** 逮捕期限: by when the court decides, and the last day of custody. */
    public record Limits(LocalDateTime decideBy, @Nullable LocalDate detentionEnds) {}

    /** The limits, regardless of holidays. */
    @Rule(name = "community-arrest", title = "提请逮捕的期限", summary = "人民法院四十八小时内决定是否逮捕, 逮捕后羁押不超过三十日")
    @LegalBasis({ARTICLE, "刑事诉讼法#105"})
    public static Ruling<Limits> limits(Facts facts) {
        LocalDate day = facts.requestedAt().toLocalDate();
        Deadline hours = Deadline.of(
                        "逮捕决定", Term.hours(Parameters.of("community").number("arrest-hours", day)), ARTICLE)
                .under(Regime.CRIMINAL);
        Ruling<LocalDateTime> decide = Clocking.due(hours, facts.requestedAt());
        LocalDate arrested = facts.arrestedOn();
        if (arrested == null) {
            return decide.map(by -> new Limits(by, null));
        }
        int days = Parameters.of("community").number("arrest-days", arrested);
        LocalDate ends = arrested.plusDays(days);
        return decide.map(by -> new Limits(by, ends))
                .because(ARTICLE, "逮捕后羁押不超过%d日, 至%s止, 不因节假日延长".formatted(days, ends));
    }
}
