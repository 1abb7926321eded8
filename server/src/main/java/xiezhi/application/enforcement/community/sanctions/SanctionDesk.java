package xiezhi.application.enforcement.community.sanctions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.community.CommunityClocks;
import xiezhi.application.enforcement.community.CommunityDuty;
import xiezhi.application.enforcement.community.OrganKind;
import xiezhi.application.enforcement.community.Sanction;
import xiezhi.application.enforcement.community.SanctionChange;
import xiezhi.application.enforcement.community.SanctionState;
import xiezhi.application.enforcement.community.Supervisee;
import xiezhi.application.enforcement.community.Violation;
import xiezhi.application.enforcement.community.ending.EndForms;
import xiezhi.application.enforcement.community.file.CommunityLetters;
import xiezhi.application.enforcement.community.file.Onward;
import xiezhi.application.enforcement.community.file.Parts;
import xiezhi.application.enforcement.community.file.Telling;
import xiezhi.foundation.casework.Done;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.deadlines.Clocks;
import xiezhi.foundation.documents.IssuedDocument;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;

/** 处分岗: hears, decides what the county may decide, and asks the others. */
@Component
@LegalBasis({"社区矫正法#28", "社区矫正法#46", "社区矫正法#47", "社区矫正法#48", "社区矫正法#49", "社区矫正法#62"})
class SanctionDesk {
    private final Parts parts;
    private final CommunityLetters letters;
    private final Telling telling;
    private final Onward onward;
    private final Clocks clocks;
    private final SanctionPost post;

    SanctionDesk(
            Parts parts, CommunityLetters letters, Telling telling, Onward onward, Clocks clocks, SanctionPost post) {
        this.parts = parts;
        this.letters = letters;
        this.telling = telling;
        this.onward = onward;
        this.clocks = clocks;
        this.post = post;
    }

    Done<Sanction> hear(OpenFile<Sanction> file, SanctionForms.Heard heard) {
        return heard(file, heard.defence(), heard.lawyerOpinion());
    }

    Done<Sanction> defend(OpenFile<Sanction> file, SanctionForms.OwnDefence own) {
        telling.holders(CommunityDuty.OFFICE, who(file), "本人提出申辩: " + file.row().number(), "请核实申辩的事实和证据.");
        return heard(file, own.defence(), null);
    }

    private Done<Sanction> heard(OpenFile<Sanction> file, String defence, @Nullable String lawyer) {
        clocks.meet(CommunityClocks.DEFENCE, file.ref(), file.now());
        return Done.of(file.row()
                        .change()
                        .state(SanctionState.HEARD)
                        .defence(defence)
                        .lawyerOpinion(lawyer)
                        .heardOn(file.today())
                        .make())
                .because("已听取申辩");
    }

    List<Reason> mayNotIssue(OpenFile<Sanction> file) {
        List<Reason> why = notHeard(file);
        if (!file.row().kind().ofCounty()) {
            why.add(new Reason(
                    String.valueOf(file.row().kind().basis()),
                    "%s由%s决定, 应当提请"
                            .formatted(
                                    file.row().kind().label(), file.row().kind().decider())));
        }
        return why;
    }

    List<Reason> mayNotSubmit(OpenFile<Sanction> file) {
        List<Reason> why = notHeard(file);
        if (file.row().kind().ofCounty()) {
            why.add(new Reason(
                    "社区矫正法#28",
                    "%s由县级社区矫正机构决定, 不必提请".formatted(file.row().kind().label())));
        }
        return why;
    }

    /** Nothing is final before the person was heard, or has let the time for it pass. */
    private static List<Reason> notHeard(OpenFile<Sanction> file) {
        List<Reason> why = new ArrayList<>();
        Sanction row = file.row();
        if (row.heardOn() == null && !file.today().isAfter(row.defenceBy())) {
            why.add(new Reason("社区矫正法#48", "还没有听取本人的申辩, 申辩期到%s".formatted(row.defenceBy())));
        }
        return why;
    }

    Done<Sanction> issue(OpenFile<Sanction> file, SanctionForms.Decision decision) {
        Supervisee who = who(file);
        Sanction issued =
                decided(file, SanctionState.ISSUED, decision.opinion()).make();
        String template = issued.kind() == SanctionKind.ADMONITION ? "admonition" : "warning";
        IssuedDocument letter =
                letters.issue(template, file.ref(), who, who.county().id(), file.today(), values(file));
        telling.organ(
                who,
                file.placement(),
                OrganKind.PROCURATORATE,
                file.today(),
                issued.kind().label(),
                letter);
        telling.person(file.placement(), "处分决定: " + issued.kind().label(), "决定书可以在这里查看. 不服的可以申诉、控告.");
        telling.line(
                who, "community.sanctioned", file.today(), issued.kind().label(), "社区矫正法#28", List.of(letter.name()));
        return Done.of(issued).because(decision.opinion()).with(letter);
    }

    /** 提请. Revocation and recall keep the file from being lifted until they are decided. */
    Done<Sanction> submit(OpenFile<Sanction> file, SanctionForms.Submission asked) {
        Supervisee who = who(file);
        SanctionKind kind = file.row().kind();
        Set<ArrestReason> arrest = Objects.requireNonNullElse(asked.arrestReasons(), Set.of());
        if (!arrest.isEmpty() && kind != SanctionKind.REVOKE_SUSPENSION && kind != SanctionKind.REVOKE_PAROLE) {
            throw Unfit.field("arrestReasons", "只有提请撤销缓刑、假释时可以同时提请逮捕");
        }
        Sanction submitted = decided(file, SanctionState.SUBMITTED, asked.opinion())
                .organ(asked.organ())
                .arrestReasons(arrest)
                .make();
        Map<String, Object> values = values(file);
        values.put("organ", asked.organ());
        IssuedDocument letter =
                letters.issue(template(kind), file.ref(), who, who.county().id(), file.today(), values);
        OrganKind organ = organ(kind);
        telling.organ(who, file.placement(), organ, file.today(), kind.label(), letter);
        telling.organ(who, file.placement(), OrganKind.PROCURATORATE, file.today(), kind.label(), letter);
        post.proposes(who, kind, asked.organ(), String.valueOf(values.get("fact")), file.today(), letter);
        if (kind.endsSupervision()) {
            clocks.start(CommunityClocks.RULING, file.ref(), file.unit(), file.now());
            onward.supervisee(who.id(), "revocation-proposed", null);
        }
        if (!arrest.isEmpty()) {
            askForArrest(file, who, asked.organ(), arrest, values);
        }
        telling.line(
                who,
                "community.proposed",
                file.today(),
                kind.label(),
                String.valueOf(kind.basis()),
                List.of(letter.name()));
        return Done.of(submitted).because(asked.opinion()).with(letter);
    }

    private void askForArrest(
            OpenFile<Sanction> file,
            Supervisee who,
            String organ,
            Set<ArrestReason> arrest,
            Map<String, Object> values) {
        values.put(
                "dangers",
                arrest.stream()
                        .sorted()
                        .map(reason -> new Reason(String.valueOf(reason.basis()), reason.label()))
                        .toList());
        IssuedDocument letter =
                letters.issue("arrest-request", file.ref(), who, who.county().id(), file.today(), values);
        telling.organ(who, file.placement(), OrganKind.COURT, file.today(), "提请逮捕", letter);
        post.asksForArrest(who, organ, arrest, file.today(), letter);
        clocks.start(CommunityClocks.ARREST, file.ref(), file.unit(), file.now());
    }

    Done<Sanction> drop(OpenFile<Sanction> file, SanctionForms.Decision decision) {
        clocks.cancel(file.ref());
        telling.person(file.placement(), "不予处分", decision.opinion());
        return Done.of(decided(file, SanctionState.DROPPED, decision.opinion()).make())
                .because(decision.opinion());
    }

    Done<Sanction> ruled(OpenFile<Sanction> file, SanctionForms.Ruled ruled) {
        if (ruled.day().isAfter(file.today())) {
            throw Unfit.field("day", "裁定或者决定之日不能晚于今天");
        }
        Sanction row = file.row();
        clocks.meet(CommunityClocks.RULING, file.ref(), file.now());
        clocks.meet(CommunityClocks.ARREST, file.ref(), file.now());
        if (row.kind().endsSupervision()) {
            onward.supervisee(
                    row.supervisee(),
                    ruled.granted() ? "revoked" : "revocation-denied",
                    new EndForms.Ruled(
                            ruled.day(), Objects.requireNonNull(row.organ()), ruled.document(), cut(ruled.ground())));
        }
        return Done.of(row.change()
                        .state(ruled.granted() ? SanctionState.GRANTED : SanctionState.DENIED)
                        .rulingNumber(ruled.document())
                        .ruledOn(ruled.day())
                        .make())
                .because(ruled.document() + " " + ruled.ground());
    }

    private static String cut(String ground) {
        return ground.length() > 200 ? ground.substring(0, 200) : ground;
    }

    private static SanctionChange decided(OpenFile<Sanction> file, SanctionState state, String opinion) {
        return file.row().change().state(state).decidedOn(file.today()).opinion(opinion);
    }

    private Map<String, Object> values(OpenFile<Sanction> file) {
        Sanction row = file.row();
        Violation violation = parts.of(Violation.class, row.supervisee()).stream()
                .filter(v -> v.id().equals(row.violation()))
                .findFirst()
                .orElseThrow();
        Map<String, Object> values = new HashMap<>();
        values.put("fact", violation.fact());
        values.put("evidence", violation.evidence());
        values.put("breach", row.breach().label());
        values.put("kind", row.kind().label().replace("提请", ""));
        values.put("grounds", List.of(row.grounds().split("; ")));
        values.put("defence", row.defence() == null ? "在申辩期内没有提出意见" : row.defence());
        return values;
    }

    private static String template(SanctionKind kind) {
        return switch (kind) {
            case POLICE_PENALTY -> "police-penalty-proposal";
            case REVOKE_SUSPENSION -> "revoke-suspension-proposal";
            case REVOKE_PAROLE -> "revoke-parole-proposal";
            case RECALL -> "recall-proposal";
            case ADMONITION, WARNING -> throw new IllegalArgumentException(kind + " is not proposed to anybody");
        };
    }

    private static OrganKind organ(SanctionKind kind) {
        return switch (kind) {
            case POLICE_PENALTY -> OrganKind.POLICE;
            case RECALL -> OrganKind.DECIDING_ORGAN;
            case REVOKE_SUSPENSION, REVOKE_PAROLE, ADMONITION, WARNING -> OrganKind.COURT;
        };
    }

    private Supervisee who(OpenFile<Sanction> file) {
        return parts.whose(file.row().supervisee()).row();
    }
}
