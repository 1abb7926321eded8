package xiezhi.application.government.legalaid.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.application.government.lawyer.Practitioners;
import xiezhi.application.government.legalaid.AidAgent;
import xiezhi.application.government.legalaid.AidApplication;
import xiezhi.application.government.legalaid.AidDuty;
import xiezhi.application.government.legalaid.AidExemptionProof;
import xiezhi.application.government.legalaid.AidNotice;
import xiezhi.application.government.legalaid.HouseholdMember;
import xiezhi.application.government.legalaid.eligibility.AidAnswer;
import xiezhi.application.government.legalaid.eligibility.FileFacts;
import xiezhi.foundation.audit.Trail;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.code.Divisions;
import xiezhi.kernel.identity.DivisionCode;
import xiezhi.kernel.record.Field;
import xiezhi.kernel.record.Labelled;
import xiezhi.kernel.record.RecordType;
import xiezhi.kernel.rule.Ruling;

/** 案情呈现: the facts of a file in words. Those who work on it see them whole, and that they did is in the trail; others see them masked. */
@Component
class FileFactsView {
    private static final Set<String> SHOWN = Set.of(
            "applicantKind",
            "form",
            "opponentName",
            "opponentFirm",
            "litigation",
            "organName",
            "organDivision",
            "eventDivision",
            "exemptions",
            "exemptionProved",
            "incomeTotal12m",
            "assets",
            "honestDeclaration",
            "limitationExpiry",
            "preservationNeeded",
            "groups",
            "safeContact",
            "language",
            "lawyerSex",
            "facts");
    private static final Set<String> WORKING =
            Set.of(AidDuty.RECEIVE, AidDuty.REVIEW, AidDuty.DECIDE, AidDuty.HANDLE, AidDuty.OBJECTION);
    private final AidFiles files;
    private final Practitioners practitioners;
    private final Divisions divisions;
    private final Trail trail;

    FileFactsView(AidFiles files, Practitioners practitioners, Divisions divisions, Trail trail) {
        this.files = files;
        this.practitioners = practitioners;
        this.divisions = divisions;
        this.trail = trail;
    }

    /** 案情: one fact with its label and where it comes from. */
    record Fact(String label, String english, String value, String source) {}

    List<Fact> facts(OpenFile file) {
        boolean whole = whole(file);
        if (whole) {
            trail.noteReading("legalaid.application", file.ref().id(), Map.of("purpose", "办理法律援助"));
        }
        List<Fact> facts = new ArrayList<>();
        RecordType<AidApplication> type = RecordType.of(AidApplication.class);
        type.fields().stream()
                .filter(field -> SHOWN.contains(field.name()))
                .forEach(field -> said(type, field, file)
                        .ifPresent(value -> facts.add(new Fact(
                                field.label(),
                                field.english(),
                                whole || !field.masked() ? value : "******",
                                source(file, field)))));
        notice(file).ifPresent(notice -> facts.addAll(of(notice.row())));
        file.row().agents().forEach(agent -> facts.add(agent(agent)));
        files.rows(AidExemptionProof.class, file.ref()).forEach(proof -> facts.add(proof(proof.row())));
        return facts;
    }

    List<Map<String, Object>> household(OpenFile file) {
        boolean whole = whole(file);
        return file.row().household().stream()
                .map(member -> member(member, whole))
                .toList();
    }

    Ruling<AidAnswer> ruling(OpenFile file) {
        return notice(file)
                .map(Stored::row)
                .map(notice -> FileFacts.ruling(file.row(), notice))
                .orElseGet(() -> FileFacts.ruling(file.row()));
    }

    /** The account of the lawyer who has the case, or null. */
    @Nullable
    UUID lawyerAccount(OpenFile file) {
        return file.aidCase()
                .map(found -> found.row().lawyer())
                .map(lawyer -> practitioners.get(lawyer).person().person())
                .map(UUID::fromString)
                .orElse(null);
    }

    private Optional<Stored<AidNotice>> notice(OpenFile file) {
        return file.row().source().notified() ? files.latest(AidNotice.class, file.ref()) : Optional.empty();
    }

    private static boolean whole(OpenFile file) {
        return Acting.current().duties().stream().anyMatch(WORKING::contains)
                || file.citizen().filter(Acting.current().person()::equals).isPresent();
    }

    private Optional<String> said(RecordType<AidApplication> type, Field field, OpenFile file) {
        Object value = type.valueOf(file.row(), field);
        return Optional.ofNullable(value)
                .map(it -> it instanceof DivisionCode place ? divisions.said(place.value(), file.today()) : words(it))
                .filter(words -> !words.isBlank());
    }

    private static String words(Object value) {
        return switch (value) {
            case Boolean yes -> yes ? "是" : "否";
            case Labelled labelled -> labelled.label();
            case xiezhi.kernel.identity.Money money -> money.echo();
            case xiezhi.application.government.legalaid.PartyName party -> party.value();
            case java.util.Collection<?> many ->
                String.join(
                        "、", many.stream().map(FileFactsView::words).sorted().toList());
            default -> value.toString();
        };
    }

    private static String source(OpenFile file, Field field) {
        boolean means = Set.of("incomeTotal12m", "assets").contains(field.name());
        return means && file.row().honestDeclaration()
                ? "个人诚信承诺"
                : file.row().channel().label();
    }

    private static List<Fact> of(AidNotice notice) {
        String from = "办案机关通知";
        return List.of(
                new Fact("办案机关", "Organ", notice.organName(), from),
                new Fact("通知文号", "File number", notice.fileNumber(), from),
                new Fact("通知情形", "Ground", notice.ground().label(), from),
                new Fact("诉讼阶段", "Stage", notice.stage().label(), from));
    }

    private static Fact agent(AidAgent agent) {
        return new Fact(
                "代为申请人",
                "Agent",
                agent.name().value() + " (" + agent.relation() + "): "
                        + agent.ground().label(),
                "申请人填写");
    }

    private static Fact proof(AidExemptionProof proof) {
        return new Fact(
                "免予核查证明",
                "Proof of exemption",
                proof.exemption().label() + ": " + proof.paper(),
                "%s, %s, %s".formatted(proof.source().label(), proof.checkedBy(), proof.checkedOn()));
    }

    private static Map<String, Object> member(HouseholdMember member, boolean whole) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("name", member.name().value());
        shown.put("relation", member.relation());
        shown.put(
                "income12m",
                member.income12m() == null ? null : whole ? member.income12m().toString() : "******");
        shown.put("opponent", member.opponent());
        return shown;
    }
}
