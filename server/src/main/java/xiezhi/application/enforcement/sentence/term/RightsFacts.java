package xiezhi.application.enforcement.sentence.term;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.sentence.PenaltyKind;
import xiezhi.kernel.fault.Check;
import xiezhi.kernel.record.Item;

/** 剥夺政治权利事实: the additional penalty and when the principal one ends or the person is paroled. */
public record RightsFacts(
        @Item(value = "主刑", hint = "独立适用剥夺政治权利的不填") @Nullable
        PenaltyKind penalty,

        @Item(value = "剥夺政治权利期限", hint = "终身的不填") @Nullable Period rights,
        @Item("剥夺政治权利终身") @Nullable Boolean forLife,
        @Item("主刑起日或者判决执行之日") @Nullable LocalDate start,
        @Item("主刑执行完毕之日") @Nullable LocalDate principalEnd,
        @Item("假释之日") @Nullable LocalDate paroled) {

    public RightsFacts {
        boolean life = Boolean.TRUE.equals(forLife);
        boolean alone = penalty == null || penalty == PenaltyKind.PUBLIC_SURVEILLANCE;
        Check.all()
                .field("rights", life || rights != null, "剥夺政治权利的期限和终身填一项")
                .field("start", life || !alone || start != null, "独立适用或者附加于管制的, 应当写明起日")
                .field("principalEnd", life || alone || principalEnd != null || paroled != null, "应当写明主刑执行完毕之日或者假释之日")
                .field(
                        "paroled",
                        paroled == null || principalEnd == null || !paroled.isAfter(principalEnd),
                        "假释之日晚于主刑届满之日")
                .done();
    }
}
