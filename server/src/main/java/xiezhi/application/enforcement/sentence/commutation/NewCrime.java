package xiezhi.application.enforcement.sentence.commutation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.sentence.PenaltyKind;
import xiezhi.kernel.record.Item;

/** 服刑期间又故意犯罪: the day on which the judgment on the new crime became final, and what it gave. */
public record NewCrime(
        @Item("新罪判决确定日") LocalDate finalOn,
        @Item("新罪刑罚") PenaltyKind penalty,
        @Item("发生在死刑缓期执行期间") @Nullable Boolean inReprieve) {

    boolean duringReprieve() {
        return Boolean.TRUE.equals(inReprieve);
    }
}
