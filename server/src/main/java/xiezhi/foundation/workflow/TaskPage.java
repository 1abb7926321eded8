package xiezhi.foundation.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.foundation.workflow.WorkItem.Someone;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.SignedIn;
import xiezhi.kernel.fault.Check;

/** 任务页: the work list and the verbs that everybody has on his work. */
@RestController
@RequestMapping("/api/tasks")
@SignedIn
class TaskPage {
    private final WorkList list;
    private final TaskFiles files;
    private final Hands hands;
    private final Returns returns;
    private final Withdrawals withdrawals;
    private final Attention attention;

    TaskPage(
            WorkList list,
            TaskFiles files,
            Hands hands,
            Returns returns,
            Withdrawals withdrawals,
            Attention attention) {
        this.list = list;
        this.files = files;
        this.hands = hands;
        this.returns = returns;
        this.withdrawals = withdrawals;
        this.attention = attention;
    }

    /** 流转记录的一行. */
    record Line(
            String step,
            String name,
            By by,
            @Nullable Someone proxyFor,
            @Nullable Instant received,
            @Nullable Instant opened,
            @Nullable Instant done,
            String action,
            String actionName,
            @Nullable String outcome,
            @Nullable String opinion,
            @Nullable Someone target) {}

    /** 行为人, with the post he acted in; {@code shown} is what a list prints: B（代A）. */
    record By(UUID id, String name, String identity, String shown) {}

    record Answer(String outcome, @Nullable String opinion) {}

    record Hand(UUID to, String reason) {}

    record Back(@Nullable String to, String reason, Returns.@Nullable Mode mode) {}

    record Sign(UUID person, Hands.Place place, String reason) {}

    record Unsign(UUID person) {}

    record Copies(List<UUID> persons) {}

    @GetMapping
    @SignedIn
    WorkList.Listed page(
            @RequestParam(defaultValue = "todo") String box,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam(required = false) @Nullable UUID after) {
        Check.all()
                .field("box", List.of("todo", "done", "cc", "started").contains(box), "清单为 todo、done、cc 或者 started")
                .field("limit", limit >= 1 && limit <= 100, "每页1至100项")
                .done();
        return list.page(WorkList.Box.valueOf(box.toUpperCase(Locale.ROOT)), q, limit, after, Acting.current());
    }

    @GetMapping("/counts")
    @SignedIn
    WorkList.Counts counts() {
        return list.counts(Acting.current());
    }

    @GetMapping("/{id}")
    @SignedIn
    TaskFiles.Opened open(@PathVariable UUID id) {
        return files.open(id);
    }

    @PostMapping("/{id}/claim")
    @SignedIn
    WorkItem claim(@PathVariable UUID id) {
        hands.claim(id);
        return files.item(id);
    }

    @PostMapping("/{id}/unclaim")
    @SignedIn
    WorkItem unclaim(@PathVariable UUID id) {
        hands.unclaim(id);
        return files.item(id);
    }

    @PostMapping("/{id}/complete")
    @SignedIn
    WorkItem complete(@PathVariable UUID id, @RequestBody Answer answer) {
        files.complete(id, answer.outcome(), answer.opinion());
        return files.item(id);
    }

    @PostMapping("/{id}/delegate")
    @SignedIn
    WorkItem delegate(@PathVariable UUID id, @RequestBody Hand hand) {
        hands.delegate(id, hand.to(), hand.reason());
        return files.item(id);
    }

    @PostMapping("/{id}/transfer")
    @SignedIn
    WorkItem transfer(@PathVariable UUID id, @RequestBody Hand hand) {
        hands.transfer(id, hand.to(), hand.reason());
        return files.item(id);
    }

    @PostMapping("/{id}/return")
    @SignedIn
    WorkItem giveBack(@PathVariable UUID id, @RequestBody Back back) {
        returns.giveBack(id, back.to(), back.reason(), back.mode() == null ? Returns.Mode.STEP : back.mode());
        return files.item(id);
    }

    @PostMapping("/{id}/withdraw")
    @SignedIn
    WorkItem withdraw(@PathVariable UUID id) {
        withdrawals.withdraw(id);
        return files.item(id);
    }

    @PostMapping("/{id}/add-sign")
    @SignedIn
    WorkItem addSign(@PathVariable UUID id, @RequestBody Sign sign) {
        hands.addSign(id, sign.person(), sign.place(), sign.reason());
        return files.item(id);
    }

    @PostMapping("/{id}/remove-sign")
    @SignedIn
    WorkItem removeSign(@PathVariable UUID id, @RequestBody Unsign unsign) {
        hands.removeSign(id, unsign.person());
        return files.item(id);
    }

    @PostMapping("/{id}/urge")
    @SignedIn
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void urge(@PathVariable UUID id) {
        attention.urge(id);
    }

    @PostMapping("/{id}/copy")
    @SignedIn
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void copy(@PathVariable UUID id, @RequestBody Copies copies) {
        attention.copy(files.flowOf(id).id(), copies.persons());
    }

    @PostMapping("/{id}/read")
    @SignedIn
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@PathVariable UUID id) {
        attention.read(id);
    }
}
