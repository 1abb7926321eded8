package xiezhi.application.government.legalaid.desk;

import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.application.government.legalaid.AidDuty;
import xiezhi.application.government.legalaid.AidStage;
import xiezhi.application.government.legalaid.CaseResult;
import xiezhi.application.government.legalaid.assignment.AssignmentDesk;
import xiezhi.application.government.legalaid.assignment.CandidateLine;
import xiezhi.application.government.legalaid.assignment.ChangeDesk;
import xiezhi.application.government.legalaid.closing.ClosingDesk;
import xiezhi.application.government.legalaid.handling.HandlingDesk;
import xiezhi.kernel.act.May;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.identity.Money;
import xiezhi.kernel.record.Ref;

/** 承办与结案: the verbs of those who name the lawyer, of the lawyer, and of those who close. */
@RestController
@RequestMapping("/api/legal-aid/files/{id}")
class LegalAidHandling {
    private final Desk desk;
    private final AssignmentDesk assignment;
    private final ChangeDesk changes;
    private final HandlingDesk handling;
    private final ClosingDesk closing;

    LegalAidHandling(
            Desk desk, AssignmentDesk assignment, ChangeDesk changes, HandlingDesk handling, ClosingDesk closing) {
        this.desk = desk;
        this.assignment = assignment;
        this.changes = changes;
        this.handling = handling;
        this.closing = closing;
    }

    @GetMapping("/candidates")
    @May({AidDuty.ASSIGN, AidDuty.LEAD})
    List<CandidateLine> candidates(@PathVariable UUID id) {
        return assignment.candidates(Ref.of(id));
    }

    @PostMapping("/assign")
    @May(AidDuty.ASSIGN)
    Map<String, Object> assign(@PathVariable UUID id, @RequestBody Map<String, Object> body) {
        return desk.act(
                id,
                Asked.Assignment.class,
                body,
                asked -> assignment.assign(Ref.of(id), asked.version(), Ref.of(asked.lawyer()), asked.skipReason()));
    }

    @PostMapping("/change-lawyer")
    @May(AidDuty.ASSIGN)
    Map<String, Object> changeLawyer(@PathVariable UUID id, @RequestBody Map<String, Object> body) {
        return desk.act(
                id,
                Asked.Change.class,
                body,
                asked -> changes.change(
                        Ref.of(id),
                        asked.version(),
                        asked.reason(),
                        asked.lawyer() == null ? null : Ref.of(asked.lawyer()),
                        asked.skipReason()));
    }

    @PostMapping("/refuse-change")
    @May(AidDuty.ASSIGN)
    Map<String, Object> refuseChange(@PathVariable UUID id, @RequestBody Map<String, Object> body) {
        return desk.act(
                id, Asked.Reason.class, body, asked -> changes.refuse(Ref.of(id), asked.version(), asked.reason()));
    }

    @PostMapping("/ask-release")
    @May(AidDuty.HANDLE)
    Map<String, Object> askRelease(@PathVariable UUID id, @RequestBody Map<String, Object> body) {
        return desk.act(
                id,
                Asked.Reason.class,
                body,
                asked -> changes.askedByLawyer(Ref.of(id), asked.version(), asked.reason()));
    }

    @PostMapping("/accept")
    @May(AidDuty.HANDLE)
    Map<String, Object> accept(@PathVariable UUID id, @RequestBody Map<String, Object> body) {
        return desk.act(id, Asked.Plain.class, body, asked -> handling.accept(Ref.of(id), asked.version()));
    }

    /** After declining the lawyer no longer sees the file, so the answer is short. */
    @PostMapping("/decline")
    @May(AidDuty.HANDLE)
    Map<String, Object> decline(@PathVariable UUID id, @RequestBody Map<String, Object> body) {
        Asked.Reason asked = desk.read(Asked.Reason.class, body);
        handling.decline(Ref.of(id), asked.version(), asked.reason());
        return Map.of("declined", true);
    }

    @PostMapping("/progress")
    @May(AidDuty.HANDLE)
    Map<String, Object> progress(@PathVariable UUID id, @RequestBody Map<String, Object> body) {
        return desk.act(id, Asked.Progress.class, body, asked -> {
            AidStage stage = AidStage.read(asked.stage());
            String text = stage == AidStage.OTHER && !asked.stage().isBlank()
                    ? asked.stage() + ": " + asked.text()
                    : asked.text();
            handling.progress(Ref.of(id), asked.version(), stage, text);
        });
    }

    @PostMapping("/report-closing")
    @May(AidDuty.HANDLE)
    Map<String, Object> reportClosing(@PathVariable UUID id, @RequestBody Map<String, Object> body) {
        return desk.act(
                id,
                Asked.Report.class,
                body,
                asked -> handling.reportClosing(Ref.of(id), asked.version(), report(asked)));
    }

    @PostMapping("/close")
    @May(AidDuty.CLOSE)
    Map<String, Object> close(@PathVariable UUID id, @RequestBody Map<String, Object> body) {
        int version = desk.read(Asked.Plain.class, Map.of("version", requireNonNullElse(body.get("version"), "")))
                .version();
        Object subsidy = body.get("subsidy");
        closing.close(
                Ref.of(id),
                version,
                text(body.get("grade")),
                scores(body.get("score")),
                subsidy == null ? null : Money.of(subsidy.toString()));
        return desk.show(Ref.of(id));
    }

    @PostMapping("/pay")
    @May(AidDuty.CLOSE)
    Map<String, Object> pay(@PathVariable UUID id, @RequestBody Map<String, Object> body) {
        return desk.act(
                id, Asked.Payment.class, body, asked -> closing.pay(Ref.of(id), asked.version(), asked.paidOn()));
    }

    @PostMapping("/call-back")
    @May(AidDuty.CLOSE)
    Map<String, Object> callBack(@PathVariable UUID id, @RequestBody Map<String, Object> body) {
        return desk.act(
                id,
                Asked.CallBack.class,
                body,
                asked -> closing.callBack(Ref.of(id), asked.version(), asked.satisfaction(), asked.note()));
    }

    @PostMapping("/archive")
    @May(AidDuty.CLOSE)
    Map<String, Object> archive(@PathVariable UUID id, @RequestBody Map<String, Object> body) {
        return desk.act(id, Asked.Plain.class, body, asked -> closing.archive(Ref.of(id), asked.version()));
    }

    /** A result in other words than those of the code set stays in the report. */
    private static HandlingDesk.Report report(Asked.Report asked) {
        CaseResult result = CaseResult.read(asked.result());
        String summary = result == CaseResult.OTHER && !asked.result().isBlank()
                ? "办理结果: " + asked.result() + "\n" + asked.summary()
                : asked.summary();
        return new HandlingDesk.Report(
                result, asked.hours(), asked.amount(), summary, requireNonNullElse(asked.files(), List.of()));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static Map<String, Integer> scores(@Nullable Object given) {
        if (given == null) {
            return Map.of();
        }
        if (!(given instanceof Map<?, ?> parts) || parts.size() > 20) {
            throw Unfit.field("score", "评分应当是各项得分");
        }
        Map<String, Integer> scores = new LinkedHashMap<>();
        parts.forEach((part, points) -> scores.put(name(part), points(part, points)));
        return scores;
    }

    private static String name(Object part) {
        if (part.toString().length() > 50) {
            throw Unfit.field("score", "评分项名称最长50字");
        }
        return part.toString();
    }

    private static int points(Object part, @Nullable Object points) {
        if (points instanceof Number number
                && new BigDecimal(number.toString()).stripTrailingZeros().scale() <= 0
                && number.intValue() >= 0
                && number.intValue() <= 100) {
            return number.intValue();
        }
        throw Unfit.field("score." + part, "得分应当是0至100的整数");
    }
}
