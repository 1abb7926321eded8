package xiezhi.application.enforcement.community.entry;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.community.Category;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.sentence.Custody;
import xiezhi.kernel.sentence.Penalty;

/**
 * 矫正期限事实.
 *
 * @param penalty the penalty itself, for a suspended one
 * @param term the term of that penalty, or of public surveillance
 * @param probation the probation that the judgment states
 * @param start first day: execution, effect, release
 * @param remainingEnd last day of the sentence, for parole and for a stay outside prison
 */
public record CategoryTermFacts(
        @Item("矫正类别") Category category,
        @Item("原判刑种") @Nullable Penalty penalty,
        @Item("原判刑期") @Nullable Period term,
        @Item("缓刑考验期") @Nullable Period probation,
        @Item("起算日") LocalDate start,
        @Item("刑期届满日") @Nullable LocalDate remainingEnd,
        @Item("原判无期徒刑") @Nullable Boolean life,
        @Item("判决执行以前的羁押") @Nullable List<Custody> custody) {

    public CategoryTermFacts {
        custody = custody == null ? null : List.copyOf(custody);
    }
}
