package xiezhi.application.enforcement.prison.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;

/** 评审表决事实: who sits on the committee, who voted how, who stayed out. */
public record VoteFacts(
        @Item("评审日期") LocalDate day,
        @Item(value = "应到委员人数", min = 1) int members,
        @Item("表决") List<Cast> votes,
        @Item("回避的委员") @Nullable List<String> recused) {

    /** 一票: a dissenting member says why, and it stands in the minutes. */
    public record Cast(
            @Item(value = "委员", size = 50) String member,
            @Item("表决") Ballot ballot,
            @Item(value = "意见", size = 500) @Nullable String opinion) {}

    public VoteFacts {
        votes = List.copyOf(votes);
        recused = recused == null ? List.of() : List.copyOf(recused);
    }

    List<String> out() {
        return Optional.ofNullable(recused).orElse(List.of());
    }
}
