package xiezhi.foundation.workflow;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.act.SignedIn;
import xiezhi.kernel.fault.Check;

/** 批量预演页: what a verb would do to each of several tasks. The verb itself is then sent task by task, each in its own transaction. */
@RestController
@RequestMapping("/api/tasks")
@SignedIn
class RehearsalPage {
    private static final int MOST = 100;
    private final Rehearsal rehearsal;
    private final Map<String, BiConsumer<UUID, Words>> verbs;

    RehearsalPage(Rehearsal rehearsal, Hands hands, Returns returns, Withdrawals withdrawals, Attention attention) {
        this.rehearsal = rehearsal;
        this.verbs = Map.of(
                "claim", (id, words) -> hands.claim(id),
                "unclaim", (id, words) -> hands.unclaim(id),
                "withdraw", (id, words) -> withdrawals.withdraw(id),
                "urge", (id, words) -> attention.urge(id),
                "transfer", (id, words) -> hands.transfer(id, words.to(), words.reason()),
                "delegate", (id, words) -> hands.delegate(id, words.to(), words.reason()),
                "return", (id, words) -> returns.giveBack(id, null, words.reason(), words.mode()));
    }

    /** 共用的话: the one form that all rows share. */
    record Words(UUID to, String reason, Returns.Mode mode) {
        static Words of(@Nullable Said said) {
            return said == null
                    ? new Words(Actor.NOBODY, "", Returns.Mode.STEP)
                    : new Words(
                            Objects.requireNonNullElse(said.to(), Actor.NOBODY),
                            Objects.requireNonNullElse(said.reason(), ""),
                            Objects.requireNonNullElse(said.mode(), Returns.Mode.STEP));
        }
    }

    /** 表单, as it was sent. */
    record Said(@Nullable UUID to, @Nullable String reason, Returns.@Nullable Mode mode) {}

    record Asked(String verb, List<UUID> ids, @Nullable Said form) {}

    @PostMapping("/preview")
    @SignedIn
    List<Rehearsal.Outlook> preview(@RequestBody Asked asked) {
        BiConsumer<UUID, Words> verb = verbs.get(asked.verb());
        Check.all()
                .field("verb", verb != null, "这个动作不能批量办理")
                .field("ids", !asked.ids().isEmpty() && asked.ids().size() <= MOST, "一次预演1至%d项".formatted(MOST))
                .done();
        Words words = Words.of(asked.form());
        return asked.ids().stream()
                .distinct()
                .map(id -> rehearsal.of(id, () -> Objects.requireNonNull(verb).accept(id, words)))
                .toList();
    }
}
