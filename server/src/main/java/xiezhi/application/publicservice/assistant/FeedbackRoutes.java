package xiezhi.application.publicservice.assistant;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.statutes.CitationKey;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.act.OpenToAll;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Ref;

/** 答复反馈: one tap, without name. */
@RestController
class FeedbackRoutes {
    private static final UUID NOBODYS = new UUID(0, 0);
    private static final int MOST = 10;
    private final Records records;
    private final Recognition recognition;
    private final Clock clock;

    FeedbackRoutes(Records records, Recognition recognition, Clock clock) {
        this.records = records;
        this.recognition = recognition;
        this.clock = clock;
    }

    record Given(
            @Nullable String intent,
            Conclusion conclusion,
            @Nullable List<String> cited,
            boolean helpful,
            Feedback.@Nullable Why why) {}

    @PostMapping("/api/assistant/feedback")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @OpenToAll(because = "个人信息保护法#6: no question, no person and no address is kept")
    @Transactional
    void add(@RequestBody Given given) {
        List<String> cited = given.cited() == null ? List.of() : given.cited();
        if (cited.size() > MOST
                || !cited.stream().allMatch(key -> CitationKey.of(key).isPresent())) {
            throw Unfit.field("cited", "引证编码不对");
        }
        Feedback row = new Feedback(
                Ref.next(),
                known(given.intent()),
                given.conclusion(),
                String.join(" ", cited),
                given.helpful(),
                given.why() == null ? Feedback.Why.NONE : given.why(),
                LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai"))));
        Acting.run(Actor.system("答复反馈"), () -> records.add(row, Placement.in(NOBODYS)));
    }

    private String known(@Nullable String intent) {
        return recognition.all().stream()
                .map(Intent::code)
                .filter(code -> code.equals(intent))
                .findFirst()
                .orElse("unknown");
    }
}
