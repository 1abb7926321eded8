package xiezhi.application.government.legalaid.assignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import xiezhi.application.government.lawyer.PracticeField;
import xiezhi.application.government.lawyer.Practitioner;
import xiezhi.application.government.lawyer.PractitionerCategory;
import xiezhi.application.government.lawyer.Practitioners.Candidate;
import xiezhi.foundation.rules.Parameters;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;

/** 指派排序: who may take the case, fairly: the least burdened first, then the one who has waited longest. Pure: asked with all it needs. */
public final class Ranking {
    private static final Comparator<Ranked> FAIR = Comparator.comparing((Ranked r) -> !r.eligible())
            .thenComparing(r -> !r.fieldFits())
            .thenComparing(r -> r.load().open())
            .thenComparing(
                    r -> r.load().last() == null ? LocalDate.MIN : r.load().last())
            .thenComparing(r -> r.candidate().person().licenceNumber());

    private Ranking() {}

    /** 候选结果: one candidate at his place, with every reason against or for him. */
    public record Ranked(Candidate candidate, Load load, boolean eligible, boolean fieldFits, List<Reason> reasons) {}

    /** All candidates in the order in which they should be named; those who may not are at the end, each with the reasons. */
    @LegalBasis({"法律援助法#26", "法律援助法#61", "律师法#39", "未成年人保护法#104"})
    static List<Ranked> rank(Needs needs, List<Candidate> candidates, Map<UUID, Load> loads) {
        return candidates.stream()
                .map(candidate -> judge(
                        needs,
                        candidate,
                        loads.getOrDefault(candidate.person().id().id(), Load.NONE)))
                .sorted(FAIR)
                .toList();
    }

    private static Ranked judge(Needs needs, Candidate candidate, Load load) {
        List<Reason> against = new ArrayList<>();
        permitted(needs, candidate, against);
        experienced(needs, candidate.person(), against);
        impartial(needs, candidate, against);
        if (load.open() >= needs.cap()) {
            against.add(new Reason("法律援助法#57", "在办%d件, 已到上限%d件".formatted(load.open(), needs.cap())));
        }
        boolean fits = candidate.person().fields().contains(needs.field());
        List<Reason> reasons = against.isEmpty() ? forHim(needs, candidate.person(), load, fits) : against;
        return new Ranked(candidate, load, against.isEmpty(), fits, reasons);
    }

    private static void permitted(Needs needs, Candidate candidate, List<Reason> against) {
        Practitioner person = candidate.person();
        if (!person.practising()) {
            against.add(new Reason(
                    "法律援助法#61.2", "执业状态为“%s”, 不能承办".formatted(person.status().label())));
        }
        if (!candidate.institution().active()) {
            against.add(new Reason(
                    "法律援助法#61.2",
                    "所在机构“%s”, 不能承办".formatted(candidate.institution().status().label())));
        }
        if (person.person() == null) {
            against.add(new Reason("法律援助法#46.1", "还没有平台账号, 不能在线接受指派"));
        }
        if (needs.lawyerOnly() && person.category() == PractitionerCategory.GRASSROOTS) {
            against.add(new Reason("法律援助法#25.1", "刑事辩护应当由律师担任"));
        }
    }

    private static void experienced(Needs needs, Practitioner person, List<Reason> against) {
        int needed = Parameters.of("legalaid").number("related-practice-years", needs.day());
        if (needs.threeYears() && person.criminalYears(needs.day()) < needed) {
            against.add(
                    new Reason("法律援助法#26", "办理刑事案件%d年, 不满%d年".formatted(person.criminalYears(needs.day()), needed)));
        }
        if (needs.forMinor() && !person.versedInMinors()) {
            against.add(new Reason("未成年人保护法#104", "不是熟悉未成年人身心特点的律师"));
        }
        if (needs.language() != null && !person.languages().contains(needs.language())) {
            against.add(new Reason("法律援助法#45.2", "不会" + needs.language().label()));
        }
        if (needs.sex() != null && person.sex() != needs.sex()) {
            against.add(new Reason(
                    "法律援助法#19", "受援人是受害人, 希望由%s承办人员办理".formatted(needs.sex().label())));
        }
    }

    private static void impartial(Needs needs, Candidate candidate, List<Reason> against) {
        if (needs.otherSide().contains(candidate.person().id().id())) {
            against.add(new Reason("律师法#39", "是对方当事人的代理人"));
        } else if (needs.otherSide().contains(candidate.institution().id().id())
                || needs.otherSideFirms().contains(candidate.institution().name())) {
            against.add(new Reason("律师法#39", "所在机构为对方当事人提供代理"));
        }
        if (needs.declined().contains(candidate.person().id().id())) {
            against.add(new Reason("法律援助法#55", "已说明理由不接受、已被更换, 或者正是要更换的承办人员"));
        }
    }

    private static List<Reason> forHim(Needs needs, Practitioner person, Load load, boolean fits) {
        PracticeField field = needs.field();
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason("法律援助法#19", fits ? "擅长" + field.label() : "没有登记擅长" + field.label()));
        reasons.add(new Reason(
                "法律援助法#43.1", "在办%d件, 上次指派%s".formatted(load.open(), load.last() == null ? "没有" : load.last())));
        if (needs.language() != null) {
            reasons.add(new Reason("法律援助法#45.2", "会" + needs.language().label()));
        }
        if (needs.sex() != null) {
            reasons.add(new Reason(
                    "法律援助法#19", "受援人希望由%s承办人员办理".formatted(needs.sex().label())));
        }
        return reasons;
    }
}
