package xiezhi.application.government.legalaid.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.application.government.lawyer.Institution;
import xiezhi.application.government.lawyer.Practitioner;
import xiezhi.application.government.lawyer.Practitioners;
import xiezhi.application.government.lawyer.ServiceLanguage;
import xiezhi.application.government.legalaid.AidApplication;
import xiezhi.application.government.legalaid.AidAssignment;
import xiezhi.application.government.legalaid.AidCase;
import xiezhi.application.government.legalaid.AidClocks;
import xiezhi.application.government.legalaid.AidDuty;
import xiezhi.application.government.legalaid.AidForm;
import xiezhi.application.government.legalaid.AidState;
import xiezhi.application.government.legalaid.assignment.Ranking.Ranked;
import xiezhi.application.government.legalaid.file.AidFiles;
import xiezhi.application.government.legalaid.file.Done;
import xiezhi.application.government.legalaid.file.Letters;
import xiezhi.application.government.legalaid.file.Notices;
import xiezhi.application.government.legalaid.file.OpenFile;
import xiezhi.application.government.legalaid.file.Verb;
import xiezhi.foundation.deadlines.Clocks;
import xiezhi.foundation.documents.IssuedDocument;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.foundation.rules.Parameters;
import xiezhi.foundation.workflow.Workflow;
import xiezhi.kernel.act.May;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;

/** 指派岗. The first of the ranking is named; who names another says why the first was passed over. */
@Service
@LegalBasis({"法律援助法#26", "法律援助法#36", "法律援助法#43.1", "法律援助法#55"})
public class AssignmentDesk {
    private final AidFiles files;
    private final Records records;
    private final Practitioners practitioners;
    private final Conflicts conflicts;
    private final Loads loads;
    private final Handovers handovers;
    private final ChangeRequests requests;
    private final Clocks clocks;
    private final Workflow workflow;
    private final Letters letters;
    private final Notices notices;

    AssignmentDesk(
            AidFiles files,
            Records records,
            Practitioners practitioners,
            Conflicts conflicts,
            Loads loads,
            Handovers handovers,
            ChangeRequests requests,
            Clocks clocks,
            Workflow workflow,
            Letters letters,
            Notices notices) {
        this.files = files;
        this.records = records;
        this.practitioners = practitioners;
        this.conflicts = conflicts;
        this.loads = loads;
        this.handovers = handovers;
        this.requests = requests;
        this.clocks = clocks;
        this.workflow = workflow;
        this.letters = letters;
        this.notices = notices;
    }

    /** The ranking for the file as it is now. */
    @Transactional
    @May({AidDuty.ASSIGN, AidDuty.LEAD})
    public List<CandidateLine> candidates(Ref<AidApplication> ref) {
        OpenFile file = files.look(ref);
        List<CandidateLine> lines = new ArrayList<>();
        ranking(file).forEach(ranked -> lines.add(CandidateLine.of(ranked, lines.size() + 1, cap(file), file.today())));
        return lines;
    }

    /** 指派. */
    @Transactional
    @May(AidDuty.ASSIGN)
    public void assign(Ref<AidApplication> ref, int version, Ref<Practitioner> lawyer, @Nullable String skipReason) {
        files.act(ref, version, Verb.ASSIGN, file -> name(file, lawyer, skipReason));
    }

    /** The one named takes the file over; the case stands open in the process' step of assignment. */
    Done name(OpenFile file, Ref<Practitioner> lawyer, @Nullable String skipReason) {
        List<Ranked> ranking = ranking(file);
        Ranked chosen = chosen(ranking, lawyer);
        List<AidAssignment.Skipped> skipped = skipped(ranking, chosen, skipReason);
        UUID account = handovers.accountOf(lawyer);
        Ref<Institution> institution = chosen.candidate().institution().id();
        Stored<AidCase> found = files.latest(AidCase.class, file.ref()).orElseGet(file::theCase);
        records.change(found.row().assigned(lawyer, institution, file.today()), found.version());
        Placement at = account == null ? file.placement() : files.join(file, account);
        records.add(
                new AidAssignment(
                        Ref.next(),
                        file.ref(),
                        lawyer,
                        institution,
                        ranking.indexOf(chosen) + 1,
                        skipped,
                        file.today(),
                        null,
                        null,
                        null),
                at);
        return told(file, chosen, account);
    }

    /** The lawyer does not take it: the process itself goes back to the assignment. */
    public Done declined(OpenFile file, String reason) {
        workflow.complete(file.ref(), "accept", "DECLINED", reason, Map.of());
        return backToAssignment(file, reason);
    }

    private Done backToAssignment(OpenFile file, String reason) {
        requests.moot(file, reason);
        Done done = released(file, reason);
        notices.holders(
                AidDuty.ASSIGN, file.centre(), file, "请重新指派承办人员", file.row().number() + ": " + reason);
        notices.citizen(file, "正在重新指派承办人员", file.row().number() + " 正在重新指派承办人员");
        return done;
    }

    /** The case is out of the lawyer's hands and waits for another; the three days run anew. */
    Done released(OpenFile file, String reason) {
        handovers.end(file, reason);
        clocks.meet(AidClocks.PROGRESS, file.ref(), file.now());
        clocks.start(AidClocks.ASSIGN, file.ref(), file.centre(), file.now());
        return Done.of(file.row().in(file.row().provisional() ? AidState.PROVISIONAL : AidState.GRANTED), reason);
    }

    private Done told(OpenFile file, Ranked chosen, @Nullable UUID account) {
        Practitioner person = chosen.candidate().person();
        Map<String, String> values = Map.of(
                "lawyerName",
                person.name().value(),
                "licenceNumber",
                person.licenceNumber(),
                "institutionName",
                chosen.candidate().institution().name());
        IssuedDocument letter = letters.issue("assignment-notice", file, values);
        if (file.row().organName() != null) {
            letters.issue("official-letter", file, values);
        }
        clocks.meet(AidClocks.ASSIGN, file.ref(), file.now());
        clocks.meet(AidClocks.NOTIFIED, file.ref(), file.now());
        workflow.complete(file.ref(), "assign", "ASSIGNED", null, Map.of("lawyer", String.valueOf(account)));
        if (account != null) {
            notices.person(account, file, "法律援助指派", file.row().number() + " 指派您承办, 请接受或者说明理由");
        }
        notices.citizen(
                file,
                "已指派承办人员",
                "承办人员: " + person.name() + ", "
                        + chosen.candidate().institution().name() + ". 法律援助不收取任何费用");
        return new Done(
                file.row().in(AidState.ASSIGNED),
                person.name() + " (" + chosen.candidate().institution().name() + ")",
                letter);
    }

    private List<Ranked> ranking(OpenFile file) {
        return Ranking.rank(
                needs(file), practitioners.takingAid(file.row().division().value()), loads.all());
    }

    private Needs needs(OpenFile file) {
        AidApplication row = file.row();
        AidCase found = file.theCase().row();
        Set<UUID> gone = files.rows(AidAssignment.class, file.ref()).stream()
                .map(Stored::row)
                .map(past -> past.lawyer().id()) // who has had it, and who has it now
                .collect(Collectors.toSet());
        return new Needs(
                Needs.fieldOf(row.matter(), row.form()),
                found.threeYears(),
                found.forMinor(),
                row.form() == AidForm.CRIMINAL_DEFENCE,
                row.language() == ServiceLanguage.MANDARIN ? null : row.language(),
                row.matter().ofAVictim() ? row.lawyerSex() : null,
                conflicts.otherSide(row),
                row.opponentFirm() == null ? Set.of() : Set.of(row.opponentFirm()),
                gone,
                cap(file),
                file.today());
    }

    private static int cap(OpenFile file) {
        return Parameters.of("legalaid").number("load-cap", file.today());
    }

    private static Ranked chosen(List<Ranked> ranking, Ref<Practitioner> lawyer) {
        Ranked chosen = ranking.stream()
                .filter(ranked -> ranked.candidate().person().id().equals(lawyer))
                .findFirst()
                .orElseThrow(() -> Unfit.field("lawyer", "这名承办人员不在候选名单中"));
        if (!chosen.eligible()) {
            throw new Refusal(
                    "REFUSED",
                    "%s不能承办: %s"
                            .formatted(
                                    chosen.candidate().person().name(),
                                    chosen.reasons().getFirst().finding()),
                    chosen.reasons(),
                    "请从可以承办的候选人中选择");
        }
        return chosen;
    }

    /** Why those before him were passed over: by rule for the unfit, in the officer's words for the fit. */
    private static List<AidAssignment.Skipped> skipped(List<Ranked> ranking, Ranked chosen, @Nullable String reason) {
        List<AidAssignment.Skipped> skipped = new ArrayList<>();
        for (Ranked before : ranking.subList(0, ranking.indexOf(chosen))) {
            if (reason == null || reason.isBlank()) {
                throw Unfit.field(
                        "skipReason",
                        "%s排在前面, 请写明不指派的理由"
                                .formatted(before.candidate().person().name()));
            }
            skipped.add(
                    new AidAssignment.Skipped(before.candidate().person().name().value(), reason));
        }
        return skipped;
    }
}
