package xiezhi.foundation.demo;

import static java.util.Objects.requireNonNull;
import static xiezhi.application.government.legalaid.AidState.ACCEPTED;
import static xiezhi.application.government.legalaid.AidState.ARCHIVED;
import static xiezhi.application.government.legalaid.AidState.ASSIGNED;
import static xiezhi.application.government.legalaid.AidState.CLOSED;
import static xiezhi.application.government.legalaid.AidState.CLOSING;
import static xiezhi.application.government.legalaid.AidState.GRANTED;
import static xiezhi.application.government.legalaid.AidState.IN_HANDLING;
import static xiezhi.application.government.legalaid.AidState.PROPOSED;
import static xiezhi.application.government.legalaid.AidState.SUBMITTED;
import static xiezhi.application.government.legalaid.AidState.SUPPLEMENT;
import static xiezhi.application.government.legalaid.AidState.UNDER_REVIEW;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import xiezhi.application.government.lawyer.Practitioner;
import xiezhi.application.government.legalaid.AidStage;
import xiezhi.application.government.legalaid.AidState;
import xiezhi.application.government.legalaid.CaseOrgan;
import xiezhi.application.government.legalaid.CaseResult;
import xiezhi.application.government.legalaid.DecisionKind;
import xiezhi.application.government.legalaid.Exemption;
import xiezhi.application.government.legalaid.MandatoryGround;
import xiezhi.application.government.legalaid.ObjectionOutcome;
import xiezhi.application.government.legalaid.ProceedingStage;
import xiezhi.application.government.legalaid.ProofSource;
import xiezhi.application.government.legalaid.Proposal;
import xiezhi.application.government.legalaid.assignment.CandidateLine;
import xiezhi.application.government.legalaid.file.AidFiles;
import xiezhi.application.government.legalaid.handling.HandlingDesk.Report;
import xiezhi.application.government.legalaid.notices.NoticeFiling;
import xiezhi.foundation.demo.Crew.Part;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.identity.Money;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Ref;

/** 说书人: leads a file from desk to desk until it stands where its story wants it today. */
@Component
@ConditionalOnProperty(name = "xiezhi.demo", havingValue = "true")
class Teller {
    /** The way that most files go. */
    private static final List<AidState> MAIN_ROAD = List.of(
            SUBMITTED, UNDER_REVIEW, PROPOSED, GRANTED, ASSIGNED, ACCEPTED, IN_HANDLING, CLOSING, CLOSED, ARCHIVED);

    private static final String LAST_OPINION = "经审查, 事实清楚, 依据充分。 (演示数据)";
    private final Desks desks;
    private final Citizens citizens;

    Teller(Desks desks, Citizens citizens) {
        this.desks = desks;
        this.citizens = citizens;
    }

    void tell(CaseTale about, Instant now) {
        Tale tale = new Tale(about, desks.files(), now);
        begin(tale);
        switch (about.reaches()) {
            case SUPPLEMENT, DEEMED_WITHDRAWN -> missing(tale);
            case REFUSED, OBJECTION, MAINTAINED, CORRECTED -> refused(tale);
            case PROVISIONAL -> provisional(tale);
            case TERMINATED -> terminated(tale);
            case WITHDRAWN -> withdrawn(tale);
            default -> along(tale, about.reaches());
        }
    }

    private void begin(Tale tale) {
        var filing = Filling.of(tale.about());
        if (tale.about().online()) {
            Actor citizen = citizens.of(tale.about());
            tale.begins(
                    citizen,
                    () -> desks.intake().submit(filing, citizen.person()).file().ref());
        } else {
            tale.begins(
                    tale.about().crew().actor(Part.CLERK),
                    () -> desks.intake().atCounter(filing).file().ref());
        }
    }

    private void along(Tale tale, AidState until) {
        MAIN_ROAD.subList(1, MAIN_ROAD.indexOf(until) + 1).forEach(state -> step(tale, state));
    }

    private void step(Tale tale, AidState into) {
        switch (into) {
            case UNDER_REVIEW -> receive(tale);
            case PROPOSED ->
                tale.then(2, Part.REVIEWER, (file, v) -> desks.review().review(file, v, Proposal.GRANT, LAST_OPINION));
            case GRANTED ->
                tale.then(4, Part.DIRECTOR, (file, v) -> desks.decision().decide(file, v, DecisionKind.GRANT, null));
            case ASSIGNED -> assign(tale);
            case ACCEPTED ->
                tale.then(7, lawyer(tale), (file, v) -> desks.handling().accept(file, v));
            case IN_HANDLING -> handle(tale);
            case CLOSING -> report(tale);
            case CLOSED -> close(tale);
            case ARCHIVED -> archive(tale);
            default -> throw new IllegalStateException(into.name());
        }
    }

    private void receive(Tale tale) {
        Part who = tale.about().online() ? Part.RECEPTION : Part.CLERK;
        tale.then(0, who, (file, v) -> desks.intake().receive(file, v));
        if (Filling.exempt(tale.about()) && tale.about().reaches() != AidState.UNDER_REVIEW) {
            tale.then(
                    1,
                    Part.REVIEWER,
                    (file, v) -> desks.exemption()
                            .verify(
                                    file,
                                    v,
                                    Exemption.MIGRANT_WAGE_INJURY,
                                    ProofSource.ORIGINAL_SEEN,
                                    "劳动合同、居住证",
                                    null));
        }
    }

    private void missing(Tale tale) {
        receive(tale);
        tale.then(
                1,
                Part.REVIEWER,
                (file, v) -> desks.supplement().request(file, v, List.of("家庭经济状况说明", "身份证明复印件"), "请一次补齐"));
        if (tale.about().reaches() != SUPPLEMENT) {
            tale.then(40, Actor.system("到期处理"), (file, v) -> desks.supplement().lapse(file.id()));
        }
    }

    private void refused(Tale tale) {
        receive(tale);
        tale.then(2, Part.REVIEWER, (file, v) -> desks.review().review(file, v, Proposal.REFUSE, "不属于可以申请法律援助的事项"));
        tale.then(
                3, Part.DIRECTOR, (file, v) -> desks.decision().decide(file, v, DecisionKind.REFUSE, "不属于可以申请法律援助的事项"));
        AidState end = tale.about().reaches();
        if (end == AidState.REFUSED) {
            return;
        }
        tale.then(
                6, citizens.of(tale.about()), (file, v) -> desks.objection().object(file, v, "家里确有困难, 请求重新审查。 (演示数据)"));
        if (end != AidState.OBJECTION) {
            ObjectionOutcome outcome =
                    end == AidState.MAINTAINED ? ObjectionOutcome.MAINTAIN : ObjectionOutcome.CORRECT;
            tale.then(10, Part.OBJECTION, (file, v) -> desks.objection().decide(file, v, outcome, LAST_OPINION));
        }
    }

    private void provisional(Tale tale) {
        receive(tale);
        tale.then(
                1, Part.REVIEWER, (file, v) -> desks.review().review(file, v, Proposal.PROVISIONAL, "时效即将届满, 建议先行提供"));
        tale.then(1, Part.DIRECTOR, (file, v) -> desks.decision().decide(file, v, DecisionKind.PROVISIONAL, null));
    }

    private void withdrawn(Tale tale) {
        receive(tale);
        tale.then(3, citizens.of(tale.about()), (file, v) -> desks.citizen().withdraw(file, v, "双方已经和解"));
    }

    /** The notice of a court for a defendant who must have a lawyer; it has no application and waits for its assignment. */
    void notified(Crew crew, int count, LocalDate day, Instant now) {
        Instant received = day.atTime(8, 30).atZone(AidFiles.CHINA).toInstant();
        Instant then = received.isAfter(now) ? now : received;
        StoryClock.at(
                then,
                () -> Acting.run(
                        crew.actor(Part.ASSIGNER),
                        () -> desks.notice()
                                .register(new NoticeFiling(
                                        CaseOrgan.COURT,
                                        "演示" + crew.county() + "人民法院",
                                        "演示刑通(%d)第%d号".formatted(day.getYear(), count),
                                        MandatoryGround.MINOR,
                                        new PersonName(Cast.name(700 + count)),
                                        day.minusYears(16),
                                        ProceedingStage.FIRST_INSTANCE,
                                        "演示看守所",
                                        then,
                                        null))));
    }

    private void terminated(Tale tale) {
        along(tale, ACCEPTED);
        tale.then(12, Part.DIRECTOR, (file, v) -> desks.termination().terminate(file, v, 6, "受援人自行委托了律师"));
    }

    /** The first of the ranking; in the county that is shown every other file goes to the lawyer who has an account. */
    private void assign(Tale tale) {
        boolean shown = tale.about().shownCitizen()
                || (tale.about().crew().county().equals(Settlement.SHOWN)
                        && tale.about().count() % 2 == 0);
        tale.then(6, Part.ASSIGNER, (file, v) -> {
            List<CandidateLine> fit = desks.assignment().candidates(file).stream()
                    .filter(CandidateLine::eligible)
                    .toList();
            CandidateLine chosen = fit.stream()
                    .filter(line -> shown && line.name().equals(Role.LAWYER.personName()))
                    .findFirst()
                    .orElseGet(fit::getFirst);
            desks.assignment().assign(file, v, Ref.of(chosen.lawyer()), "经与本人联系, 近期不能承办");
        });
    }

    private void handle(Tale tale) {
        tale.then(
                14,
                lawyer(tale),
                (file, v) -> desks.handling().progress(file, v, AidStage.MET_CLIENT, "已约见受援人, 了解案情, 告知风险"));
        tale.then(24, lawyer(tale), (file, v) -> desks.handling().progress(file, v, AidStage.FILED, "已向有管辖权的机关递交材料"));
    }

    private void report(Tale tale) {
        tale.then(50, lawyer(tale), (file, v) -> desks.handling().progress(file, v, AidStage.CONCLUDED, "案件办结"));
        tale.then(
                55,
                lawyer(tale),
                (file, v) -> desks.handling()
                        .reportClosing(
                                file,
                                v,
                                new Report(
                                        CaseResult.MEDIATED,
                                        18,
                                        Money.of("12600.00"),
                                        "经调解达成协议, 对方已支付。 (演示数据)",
                                        List.of())));
    }

    private void close(Tale tale) {
        tale.then(
                62,
                Part.CLOSER,
                (file, v) -> desks.closing().close(file, v, null, Map.of("办案流程", 36, "办案质量", 35, "卷宗质量", 18), null));
    }

    private void archive(Tale tale) {
        tale.then(66, Part.CLOSER, (file, v) -> desks.closing().callBack(file, v, 5, "很满意"));
        tale.then(70, Part.CLOSER, (file, v) -> desks.closing().archive(file, v));
    }

    /** The lawyer who was named. */
    private Actor lawyer(Tale tale) {
        AtomicReference<Ref<Practitioner>> named = new AtomicReference<>();
        Acting.run(
                Actor.system("演示省"),
                () -> named.set(desks.files().look(tale.ref()).theCase().row().lawyer()));
        return tale.about().crew().lawyer(requireNonNull(named.get()).id());
    }
}
