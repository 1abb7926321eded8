package xiezhi.application.government.legalaid.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import xiezhi.application.government.lawyer.Practitioner;
import xiezhi.application.government.lawyer.Practitioners;
import xiezhi.application.government.legalaid.AidCase;
import xiezhi.application.government.legalaid.AidDecision;
import xiezhi.application.government.legalaid.AidDuty;
import xiezhi.application.government.legalaid.AidRecusal;
import xiezhi.application.government.legalaid.AidReview;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.foundation.workflow.StepRight;
import xiezhi.foundation.workflow.Workflow;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.Forbidden;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;

/** 办理权: whether the actor may do a verb on a file now and, if not, every reason why not. The screen asks it before the button, the desk after. */
@Component
class Rights {
    private static final String CHANGE = "请由承办人员本人办理; 本人不能继续承办的, 由法律援助机构更换承办人员";
    private final Records records;
    private final Workflow workflow;
    private final Practitioners practitioners;

    Rights(Records records, Workflow workflow, Practitioners practitioners) {
        this.records = records;
        this.workflow = workflow;
        this.practitioners = practitioners;
    }

    /** Refuses with the first kind of fault that stands in the way: no duty, then law and state. */
    void demand(Verb verb, OpenFile file) {
        Actor actor = Acting.current();
        if (!sideHolds(verb, file, actor)) {
            throw new Forbidden(verb.duty(), whoMay(verb));
        }
        List<Reason> obstacles = obstacles(verb, file);
        if (!obstacles.isEmpty()) {
            throw new Refusal("REFUSED", obstacles.getFirst().finding(), obstacles, remedy(verb, file));
        }
    }

    /** Whether the verb is the actor's at all; those that are not his don't appear among his actions. */
    boolean concerns(Verb verb, OpenFile file) {
        return verb.from(file.row().state()) && sideHolds(verb, file, Acting.current());
    }

    /** Every reason why the actor may not do the verb now; empty when he may. */
    List<Reason> obstacles(Verb verb, OpenFile file) {
        List<Reason> why = new ArrayList<>();
        if (!verb.from(file.row().state())) {
            why.add(new Reason(
                    verb.basis(),
                    "案卷现在的状态是“%s”, 不能%s".formatted(file.row().state().label(), verb.label())));
            return why;
        }
        if (verb.side() == Verb.Side.OFFICE) {
            apart(verb, file, why);
        }
        if (verb.side() == Verb.Side.LAWYER) {
            forTheLawyer(LawyerAct.of(verb), file, why);
        }
        String step = verb.step();
        if (why.isEmpty() && step != null) {
            StepRight right = workflow.right(file.ref(), stepOf(verb, file, step));
            if (!right.holds()) {
                why.add(new Reason(verb.basis(), right.why()));
            }
        }
        return why;
    }

    /** What to do instead. */
    String remedy(Verb verb, OpenFile file) {
        if (!verb.from(file.row().state())) {
            return "请刷新页面查看最新进展"
                    + (file.row().state().next().isEmpty()
                            ? ""
                            : "; 下一步: " + file.row().state().next());
        }
        return verb.side() == Verb.Side.LAWYER && Acting.current().lent() != null ? CHANGE : "请由其他有权办理的人员办理";
    }

    /** The decision after a correction is a step of the objection's process. */
    static String stepOf(Verb verb, OpenFile file, String step) {
        return verb == Verb.DECIDE && file.row().state() == xiezhi.application.government.legalaid.AidState.CORRECTED
                ? "redecide"
                : step;
    }

    /** 回避: no one works on his own matter, after declaring an interest, or on the challenge of what he reviewed or decided; nor does his stand-in. */
    @LegalBasis({"法律援助法#49.2", "法律援助法#61"})
    private void apart(Verb verb, OpenFile file, List<Reason> why) {
        apart(verb, file, Acting.current().person(), why);
        if (why.isEmpty() && Acting.current().principal() != null) {
            apart(verb, file, Acting.current().forWhom(), why);
        }
    }

    private void apart(Verb verb, OpenFile file, UUID me, List<Reason> why) {
        if (file.citizen().filter(me::equals).isPresent()) {
            why.add(new Reason("法律援助法#61", "这是您本人的申请, 不能由您办理"));
        }
        if (verb != Verb.RECUSE && recused(file, me)) {
            why.add(new Reason("法律援助法#61", "您已声明回避, 不再办理这件案卷"));
        }
        if (verb == Verb.DECIDE_OBJECTION && tookPart(file, me)) {
            why.add(new Reason("法律援助法#49.2", "您审查或者决定过这件申请, 不能再审查对它的异议"));
        }
        if (verb == Verb.DECIDE && did(AidReview.class, file, me)) {
            why.add(new Reason("法律援助法#43.1", "审查意见是您提出的, 决定应当由另一人作出"));
        }
    }

    /** 代承办: why somebody who stands in for the lawyer may not do the act for him. */
    private void forTheLawyer(LawyerAct act, OpenFile file, List<Reason> why) {
        Actor actor = Acting.current();
        if (actor.lent() == null) {
            return;
        }
        Optional<Practitioner> colleague = practitioners.of(actor.person());
        Ruling<Boolean> ruling = LawyerStandIn.may(new StandInFacts(
                act,
                colleague
                        .filter(one ->
                                one.institution().equals(file.theCase().row().institution()))
                        .isPresent(),
                colleague.filter(Practitioner::practising).isPresent(),
                recused(file, actor.person())));
        if (!ruling.value()) {
            why.addAll(ruling.reasons());
        }
    }

    /** Refuses a stand-in of the lawyer who would do by a verb what is the lawyer's own. */
    public void demandOfStandIn(LawyerAct act, OpenFile file) {
        List<Reason> why = new ArrayList<>();
        forTheLawyer(act, file, why);
        if (!why.isEmpty()) {
            throw new Refusal("REFUSED", why.getFirst().finding(), why, CHANGE);
        }
    }

    private boolean recused(OpenFile file, UUID me) {
        return parts(AidRecusal.class, file).stream()
                .anyMatch(recusal -> recusal.row().person().equals(me.toString()));
    }

    private boolean tookPart(OpenFile file, UUID me) {
        return did(AidReview.class, file, me) || did(AidDecision.class, file, me);
    }

    private <R extends Record> boolean did(Class<R> type, OpenFile file, UUID me) {
        return parts(type, file).stream().map(Stored::createdBy).anyMatch(me::equals);
    }

    private <R extends Record> List<Stored<R>> parts(Class<R> type, OpenFile file) {
        return Acting.as(
                Actor.system("案卷"),
                () -> records.page(
                                Query.of(type).where("application", file.ref()).limit(1000))
                        .items());
    }

    private boolean sideHolds(Verb verb, OpenFile file, Actor actor) {
        return switch (verb.side()) {
            case OFFICE -> holds(verb, actor);
            case LAWYER -> actor.holds(verb.duty()) && isTheLawyer(file, actor);
            case CITIZEN -> file.citizen().filter(actor.person()::equals).isPresent();
            case PLATFORM -> actor.kind() == Actor.Kind.SYSTEM;
        };
    }

    private static boolean holds(Verb verb, Actor actor) {
        boolean reviewers = verb == Verb.REQUEST_SUPPLEMENT || verb == Verb.SUPPLEMENT_RECEIVED;
        boolean counter = verb == Verb.VERIFY_EXEMPTION && actor.holds(AidDuty.RECEIVE);
        boolean anybody = verb == Verb.RECUSE
                && actor.duties().stream()
                        .anyMatch(duty -> duty.startsWith("legalaid.") && !duty.equals("legalaid.statistics"));
        return anybody || counter || actor.holds(verb.duty()) || (reviewers && actor.holds("legalaid.review"));
    }

    private boolean isTheLawyer(OpenFile file, Actor actor) {
        return file.aidCase()
                .map(Stored::row)
                .map(AidCase::lawyer)
                .map(lawyer -> practitioners.get(lawyer).person().person())
                .filter(actor.forWhom().toString()::equals)
                .isPresent();
    }

    private static String whoMay(Verb verb) {
        return switch (verb.side()) {
            case OFFICE -> "您的岗位没有“%s”的职责".formatted(verb.label());
            case LAWYER -> "只有这件案件的承办人员可以%s".formatted(verb.label());
            case CITIZEN -> "只有申请人本人可以%s".formatted(verb.label());
            case PLATFORM -> "%s由平台按期限办理".formatted(verb.label());
        };
    }
}
