package xiezhi.application.enforcement.prison.contact;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import xiezhi.application.enforcement.prison.PrisonLaw;
import xiezhi.application.enforcement.prison.PrisonParameters;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Rule;
import xiezhi.kernel.rule.Ruling;

/** 会见和通话: how often and how long by treatment level; a lawyer is not counted, and defence counsel is never listened to. */
public final class Visits {
    private static final PrisonParameters FIGURES = PrisonParameters.shipped();
    private final VisitFacts facts;
    private final PrisonLaw law;
    private final List<Reason> faults = new ArrayList<>();

    private Visits(VisitFacts facts) {
        this.facts = facts;
        this.law = PrisonLaw.on(facts.day());
    }

    @Rule(name = "prison-visit", title = "会见、视频会见和通话", summary = "按处遇等级、当月次数、对象和方式判断能否会见或者通话, 可否监听, 多长时间")
    @LegalBasis({"监狱法#69", "监狱法#70", "监狱法2012#48", "会见规定#1"})
    public static Ruling<VisitAnswer> check(VisitFacts facts) {
        Visits visits = new Visits(facts);
        return facts.isLawyer() || facts.counterpart() == Counterpart.CONSUL ? visits.counsel() : visits.family();
    }

    /** 律师和领事: not counted, no limit of time; the defence counsel is alone with the client. */
    @LegalBasis({"监狱法#70", "监狱法#119"})
    private Ruling<VisitAnswer> counsel() {
        boolean alone = facts.counterpart() == Counterpart.DEFENCE_COUNSEL;
        String finding = facts.counterpart() == Counterpart.CONSUL
                ? "领事官员按照条约和有关规定会见, 不计入次数"
                : facts.counterpart().label() + "凭律师执业证书、律所证明和委托书会见, 不计入次数" + (alone ? ", 不被监听" : "");
        String basis = facts.counterpart() == Counterpart.CONSUL ? "监狱法#119" : law.article("48", "70");
        return Ruling.of(new VisitAnswer(true, !alone, 0, -1), new Reason(basis, finding));
    }

    private Ruling<VisitAnswer> family() {
        boolean call = facts.channel() == Channel.PHONE;
        LocalDate day = facts.day();
        String level = facts.level().name();
        int most = FIGURES.number(call ? "calls-a-month" : "visits-a-month", level, day);
        int minutes = FIGURES.number(call ? "call-minutes" : "visit-minutes", level, day);
        int before = requireNonNullElse(facts.alreadyThisMonth(), 0);
        channel();
        person();
        limits(most, minutes, before, call);
        if (!faults.isEmpty()) {
            return Ruling.of(new VisitAnswer(false, true, minutes, Math.max(most - before, 0)), faults);
        }
        String finding = "%s: 每月%d次, 已有%d次; 每次不超过%d分钟".formatted(facts.level().label(), most, before, minutes);
        return Ruling.of(
                new VisitAnswer(true, true, minutes, most - before - 1),
                new Reason(
                        law.article("48", "69"),
                        facts.counterpart().label() + "可以" + facts.channel().label()),
                new Reason(FIGURES.basis("visits-a-month", day), finding));
    }

    /** 视频会见 stands in the act only since the revision; before it was a local arrangement. */
    @LegalBasis({"监狱法#69", "监狱法2012#48"})
    private void channel() {
        if (facts.channel() == Channel.VIDEO && !law.revised() && !Boolean.TRUE.equals(facts.approved())) {
            faults.add(new Reason("监狱法2012#48", "视频会见需要经过批准"));
        }
        if (Boolean.TRUE.equals(facts.confined()) && !Boolean.TRUE.equals(facts.approved())) {
            faults.add(new Reason(law.article("58", "84"), "禁闭期间暂停会见和通话, 律师会见除外; 有特殊情况的经批准可以安排"));
        }
    }

    @LegalBasis({"监狱法#69", "监狱法2012#48"})
    private void person() {
        boolean family = facts.counterpart() == Counterpart.RELATIVE || facts.counterpart() == Counterpart.GUARDIAN;
        if (!family && !Boolean.TRUE.equals(facts.approved())) {
            faults.add(new Reason(law.article("48", "69"), "亲属、监护人以外的人会见, 应当有利于改造并经批准"));
        }
        if (family && Boolean.FALSE.equals(facts.relationProved())) {
            faults.add(new Reason(law.article("48", "69"), "尚未证明亲属或者监护关系"));
        }
    }

    @LegalBasis("会见规定#1")
    private void limits(int most, int minutes, int before, boolean call) {
        if (before >= most) {
            faults.add(new Reason(
                    "会见规定#1", "%s每月%d次, 当月已用%d次".formatted(facts.level().label(), most, before)));
        }
        if (requireNonNullElse(facts.minutes(), 0) > minutes) {
            faults.add(new Reason("会见规定#1", "每次不超过%d分钟".formatted(minutes)));
        }
        int people = FIGURES.number("visit-people", facts.day());
        if (!call && requireNonNullElse(facts.people(), 1) > people) {
            faults.add(new Reason("会见规定#1", "每次不超过%d人".formatted(people)));
        }
    }
}
