package xiezhi.application.government.legalaid.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.application.government.legalaid.AidApplication;
import xiezhi.application.government.legalaid.AidClocks;
import xiezhi.application.government.legalaid.AidDecision;
import xiezhi.application.government.legalaid.AidDuty;
import xiezhi.application.government.legalaid.AidReview;
import xiezhi.application.government.legalaid.AidState;
import xiezhi.application.government.legalaid.DecisionKind;
import xiezhi.application.government.legalaid.Grounds;
import xiezhi.application.government.legalaid.Proposal;
import xiezhi.application.government.legalaid.eligibility.AidAnswer;
import xiezhi.application.government.legalaid.eligibility.FileFacts;
import xiezhi.application.government.legalaid.eligibility.Outcome;
import xiezhi.application.government.legalaid.file.AidFiles;
import xiezhi.application.government.legalaid.file.Done;
import xiezhi.application.government.legalaid.file.Letters;
import xiezhi.application.government.legalaid.file.Notices;
import xiezhi.application.government.legalaid.file.OpenFile;
import xiezhi.application.government.legalaid.file.Verb;
import xiezhi.foundation.deadlines.Clocks;
import xiezhi.foundation.documents.IssuedDocument;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.workflow.Workflow;
import xiezhi.kernel.act.May;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;

/** 决定岗. The director of the centre decides; a refusal carries its reasons and says where an objection goes. */
@Service
@LegalBasis({"法律援助法#43.1", "法律援助法#44.1", "法律援助法#49.1"})
public class DecisionDesk {
    private final AidFiles files;
    private final Records records;
    private final Clocks clocks;
    private final Workflow workflow;
    private final Letters letters;
    private final Notices notices;
    private final Openings openings;

    DecisionDesk(
            AidFiles files,
            Records records,
            Clocks clocks,
            Workflow workflow,
            Letters letters,
            Notices notices,
            Openings openings) {
        this.files = files;
        this.records = records;
        this.clocks = clocks;
        this.workflow = workflow;
        this.letters = letters;
        this.notices = notices;
        this.openings = openings;
    }

    /** 作出决定. The letter is made, numbered and sealed in the same breath. */
    @Transactional
    @May(value = AidDuty.DECIDE, stepUp = true)
    public void decide(Ref<AidApplication> ref, int version, DecisionKind kind, @Nullable String opinion) {
        files.act(ref, version, Verb.DECIDE, file -> switch (kind) {
            case GRANT, PROVISIONAL -> grant(file, kind, opinion);
            case REFUSE -> refuse(file, opinion);
            case MANDATORY_ASSIGN, REGULARISE, TERMINATE -> throw Unfit.field("decision", "决定只能是给予、不予或者先行提供");
        });
    }

    /** 退回审查: the director asks for another look. */
    @Transactional
    @May(AidDuty.DECIDE)
    public void sendBack(Ref<AidApplication> ref, int version, String reason) {
        files.act(ref, version, Verb.RETURN, file -> {
            if (reason.isBlank()) {
                throw Unfit.field("reason", "请写明退回的理由");
            }
            workflow.complete(ref, "decide", "RETURN", reason, Map.of());
            return Done.of(file.row().in(AidState.UNDER_REVIEW), reason);
        });
    }

    private Done grant(OpenFile file, DecisionKind kind, @Nullable String opinion) {
        boolean corrected = file.row().state() == AidState.CORRECTED;
        Ruling<AidAnswer> ruling = FileFacts.ruling(file.row());
        mustBeUrgent(kind, ruling);
        String why = whyDiffering(file, kind, opinion);
        AidState next = kind == DecisionKind.GRANT ? AidState.GRANTED : AidState.PROVISIONAL;
        AidApplication row = file.row()
                .change()
                .state(next)
                .provisional(kind == DecisionKind.PROVISIONAL)
                .make();
        clocks.meet(AidClocks.REVIEW, file.ref(), file.now());
        IssuedDocument letter = letters.issue(
                template(kind), file, values(ruling.reasons(), ruling.value().missing()));
        records.add(decision(file, kind, why, ruling.reasons(), null, letter), file.placement());
        openings.open(file);
        proceed(file, kind, why, corrected);
        notices.citizen(file, kind.label(), file.row().number() + " 决定" + kind.label() + ", 三日内指派承办人员, 不收取任何费用");
        return new Done(row, why, letter);
    }

    private Done refuse(OpenFile file, @Nullable String opinion) {
        if (file.row().state() == AidState.CORRECTED) {
            throw Refusal.under("法律援助法#49.2", "司法行政部门已责令改正, 不能再次不予法律援助", "请作出给予法律援助的决定");
        }
        String why = whyDiffering(file, DecisionKind.REFUSE, opinion);
        List<Reason> reasons = against(FileFacts.ruling(file.row()), why);
        String body = letters.bureau(file).fullName();
        clocks.meet(AidClocks.REVIEW, file.ref(), file.now());
        Map<String, Object> values = values(reasons, List.of());
        values.put("remedyBody", body);
        values.put("opinion", why == null ? "" : why);
        IssuedDocument letter = letters.issue("refusal-decision", file, values);
        records.add(decision(file, DecisionKind.REFUSE, why, reasons, body, letter), file.placement());
        workflow.complete(file.ref(), "decide", "REFUSE", why, Map.of());
        notices.citizen(file, "不予法律援助", file.row().number() + " 决定不予法律援助, 理由见决定书; 不服的可以向" + body + "提出异议. 法律咨询仍然免费");
        return new Done(file.row().in(AidState.REFUSED), why, letter);
    }

    private void proceed(OpenFile file, DecisionKind kind, @Nullable String why, boolean corrected) {
        if (corrected) {
            workflow.complete(file.ref(), "redecide", kind.name(), why, Map.of());
            workflow.start(
                    "legal-aid",
                    "legalaid.application",
                    file.ref(),
                    file.row().title(),
                    file.centre(),
                    Openings.atAssignment());
        } else {
            workflow.complete(file.ref(), "decide", kind.name(), why, Map.of());
        }
    }

    private static AidDecision decision(
            OpenFile file,
            DecisionKind kind,
            @Nullable String opinion,
            List<Reason> reasons,
            @Nullable String body,
            IssuedDocument letter) {
        return new AidDecision(
                Ref.next(), file.ref(), kind, opinion, Grounds.of(reasons), null, file.today(), letter.number(), body);
    }

    /** The director may decide otherwise than the reviewer proposed, and then says why. */
    private @Nullable String whyDiffering(OpenFile file, DecisionKind kind, @Nullable String opinion) {
        boolean said = opinion != null && !opinion.isBlank();
        if (file.row().state() == AidState.PROPOSED) {
            AidReview review = ReviewDesk.of(files, file);
            boolean agrees = review.proposal() == Proposal.valueOf(kind.name());
            if (!said && !agrees) {
                throw Unfit.field("opinion", "决定与审查建议不同, 请写明理由");
            }
            return said ? opinion : review.opinion().value();
        }
        return said ? opinion : null;
    }

    private static void mustBeUrgent(DecisionKind kind, Ruling<AidAnswer> ruling) {
        if (kind == DecisionKind.PROVISIONAL && !ruling.value().provisionalAllowed()) {
            throw Refusal.under("法律援助法#44.1", "没有法律援助法第44条规定的紧急情形, 不能先行提供", "按一般程序作出给予或者不予的决定");
        }
    }

    /** A refusal against the rule's advice rests on the officer's own words under the article. */
    private static List<Reason> against(Ruling<AidAnswer> ruling, @Nullable String why) {
        List<Reason> reasons = new ArrayList<>(ruling.reasons());
        boolean found =
                ruling.value().decision() == Outcome.REFUSE || ruling.value().decision() == Outcome.OUT_OF_SCOPE;
        if (why != null && !found) {
            reasons.add(new Reason("法律援助法#43.1", why));
        }
        if (reasons.isEmpty()) {
            throw Unfit.field("opinion", "不予法律援助应当说明理由");
        }
        return reasons;
    }

    private static Map<String, Object> values(List<Reason> reasons, List<String> missing) {
        Map<String, Object> values = new HashMap<>();
        values.put("reasons", reasons);
        values.put("missing", missing);
        return values;
    }

    private static String template(DecisionKind kind) {
        return kind == DecisionKind.GRANT ? "grant-decision" : "provisional-decision";
    }
}
