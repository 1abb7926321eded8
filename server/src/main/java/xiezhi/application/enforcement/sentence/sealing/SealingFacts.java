package xiezhi.application.enforcement.sentence.sealing;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.sentence.PenaltyKind;
import xiezhi.kernel.fault.Check;
import xiezhi.kernel.record.Item;

/**
 * 封存事实: when the person was born, when each offence was committed, and what was decided.
 *
 * @param penalty null when there was no conviction: non-prosecution, an administrative penalty, a corrective measure
 */
public record SealingFacts(
        @Item("出生日期") LocalDate bornOn,
        @Item(value = "犯罪日期", hint = "每起犯罪一个日期; 持续的填终了日") List<LocalDate> offences,

        @Item(value = "刑种", hint = "不起诉、行政处罚、专门矫治教育等没有判刑的不填") @Nullable
        PenaltyKind penalty,

        @Item("决定执行的刑期") @Nullable Period term,
        @Item("数罪并罚") @Nullable Boolean combined) {

    public SealingFacts {
        offences = List.copyOf(offences);
        LocalDate born = bornOn;
        Check.all()
                .field("offences", !offences.isEmpty(), "至少写明一个犯罪日期")
                .field("offences", offences.stream().allMatch(day -> day.isAfter(born)), "犯罪日期早于出生日期")
                .field("term", penalty != PenaltyKind.FIXED_TERM || term != null, "有期徒刑应当写明刑期")
                .done();
    }
}
