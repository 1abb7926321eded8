package xiezhi.application.enforcement.sentence.commutation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.sentence.PropertyGround;
import xiezhi.kernel.fault.Check;
import xiezhi.kernel.record.Item;

/** 不履行情形的起止: from when it was found until it ended or everything was performed. */
public record PropertyBlock(
        @Item("情形") @Nullable PropertyGround ground,
        @Item("发现日") LocalDate found,
        @Item("情形消失日") @Nullable LocalDate ended,
        @Item("履行完毕日") @Nullable LocalDate performed) {

    public PropertyBlock {
        Check.all()
                .field("ended", ended == null || !ended.isBefore(found), "情形消失日早于发现日")
                .done();
    }

    /** The earlier of the two days from which the six months run; null while neither has come. */
    @Nullable
    LocalDate over() {
        if (ended == null || performed == null) {
            return ended == null ? performed : ended;
        }
        return ended.isBefore(performed) ? ended : performed;
    }
}
