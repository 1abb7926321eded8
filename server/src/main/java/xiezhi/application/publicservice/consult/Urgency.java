package xiezhi.application.publicservice.consult;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;

/** 紧急程度判断: danger to a person first, then custody, then a limit that is about to end. */
@LegalBasis({"法律援助法#44", "反家庭暴力法#13"})
public final class Urgency {
    private static final int DAYS = 7;

    private Urgency() {}

    public static Ruling<ConsultUrgency> of(
            boolean danger, boolean detained, @Nullable LocalDate limitDay, LocalDate today) {
        if (danger) {
            return Ruling.of(ConsultUrgency.SAFETY, new Reason("反家庭暴力法#13", "可能有人身危险, 立即处理并告知110"));
        }
        if (detained) {
            return Ruling.of(ConsultUrgency.DETAINED, new Reason("法律援助法#39.1", "人身自由受到限制, 优先处理"));
        }
        if (limitDay != null && ChronoUnit.DAYS.between(today, limitDay) <= DAYS) {
            return Ruling.of(
                    ConsultUrgency.LIMITATION, new Reason("法律援助法#44", "期限至%s, 不足或者只有七日, 优先处理".formatted(limitDay)));
        }
        return Ruling.of(ConsultUrgency.NORMAL, new Reason("法律援助法#23", "按提出的先后处理"));
    }
}
