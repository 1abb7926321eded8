package xiezhi.application.enforcement.community.sanctions;

import xiezhi.application.enforcement.community.Category;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Rule;
import xiezhi.kernel.rule.Ruling;

/** 处分阶梯: which sanction a breach deserves, in the order of the articles. */
@LegalBasis({"社区矫正法#28", "社区矫正法#59"})
public final class Ladder {
    private Ladder() {}

    /** The proposal with its reasons. A person who had good reason gets none; crimes go to the court that hears them. */
    @Rule(name = "community-sanction", title = "处分建议", summary = "根据违规事实、情节和此前的处分, 列出训诫、警告、治安处罚、撤销或者收监的依据. 只是建议, 由有权机关听取申辩后决定.")
    @LegalBasis({"社区矫正法#28", "社区矫正法实施办法#34", "社区矫正法实施办法#35", "社区矫正法实施办法#36", "社区矫正法实施办法#46"})
    public static Ruling<SanctionProposal> propose(SanctionFacts facts) {
        Rungs rungs = new Rungs();
        if (facts.is(facts.justified())) {
            rungs.note("社区矫正法#28", "有正当理由, 不给予处分; 理由和证据入档");
        } else if (facts.breach().isCrime()) {
            crime(facts, rungs);
        } else {
            climb(facts, rungs);
        }
        Long days = facts.breach().isAbsence() ? Absence.of(facts).days() : null;
        return Ruling.of(new SanctionProposal(rungs.heaviest(), rungs.open(), days), rungs.reasons());
    }

    private static void climb(SanctionFacts facts, Rungs rungs) {
        if (!facts.breach().ofStayOutside()) {
            admonition(facts, rungs);
            warning(facts, rungs);
            PolicePenalty.climb(facts, rungs);
        }
        Revocation.climb(facts, rungs);
        if (rungs.open().isEmpty()) {
            rungs.note("社区矫正法#28", "没有达到给予处分的条件, 可以批评教育");
        }
    }

    /** 训诫. */
    @LegalBasis("社区矫正法实施办法#34")
    private static void admonition(SanctionFacts facts, Rungs rungs) {
        Breach breach = facts.breach();
        boolean slight = facts.gravity() == Severity.SLIGHT;
        if (breach.isAbsence()) {
            Absence absence = Absence.of(facts);
            if (absence.days() > 0 && absence.withinAdmonition()) {
                rungs.met(
                        SanctionKind.ADMONITION,
                        "社区矫正法实施办法#34.1",
                        "%s%d日, 未超过十日".formatted(breach.label(), absence.days()));
            }
        } else if (breach.ofDailyRules() && slight) {
            rungs.met(SanctionKind.ADMONITION, "社区矫正法实施办法#34.2", breach.label() + ", 情节轻微");
        } else if (breach == Breach.EDUCATION && facts.is(facts.stubborn())) {
            rungs.met(SanctionKind.ADMONITION, "社区矫正法实施办法#34.3", breach.label() + ", 经教育仍不改正");
        } else if (breach == Breach.OTHER_RULE && slight) {
            rungs.met(SanctionKind.ADMONITION, "社区矫正法实施办法#34.4", breach.label() + ", 情节轻微");
        }
    }

    /** 警告. */
    @LegalBasis("社区矫正法实施办法#35")
    private static void warning(SanctionFacts facts, Rungs rungs) {
        Breach breach = facts.breach();
        boolean graver = facts.gravity() != Severity.SLIGHT;
        if (breach == Breach.PROHIBITION) {
            rungs.met(
                    SanctionKind.WARNING, "社区矫正法实施办法#35.1", "违反禁止令, 情节" + facts.gravity().label());
        } else if (breach.isAbsence() && !Absence.of(facts).withinAdmonition()) {
            rungs.met(
                    SanctionKind.WARNING,
                    "社区矫正法实施办法#35.2",
                    "%s%d日, 超过十日".formatted(breach.label(), Absence.of(facts).days()));
        } else if (breach.ofDailyRules() && graver) {
            rungs.met(SanctionKind.WARNING, "社区矫正法实施办法#35.3", breach.label() + ", 情节较重以上");
        } else if (breach == Breach.MEDICAL_PAPERS && facts.is(facts.stubborn())) {
            rungs.met(SanctionKind.WARNING, "社区矫正法实施办法#35.4", "保外就医的无正当理由不按时提交病情复查情况, 经教育仍不改正");
        } else if ((breach == Breach.OTHER_RULE || breach == Breach.EDUCATION) && graver) {
            rungs.met(SanctionKind.WARNING, "社区矫正法实施办法#35.6", breach.label() + ", 情节较重以上");
        }
        long admonitions = facts.earlier(SanctionKind.ADMONITION);
        if (admonitions >= 2) {
            rungs.met(SanctionKind.WARNING, "社区矫正法实施办法#35.5", "已受训诫%d次, 仍不改正".formatted(admonitions));
        }
    }

    private static void crime(SanctionFacts facts, Rungs rungs) {
        String article = facts.category() == Category.PAROLE ? "刑法#86" : "刑法#77";
        String who = facts.category() == Category.SUSPENDED || facts.category() == Category.PAROLE
                ? "由审理新罪、漏罪的人民法院撤销缓刑、假释"
                : "由审理新罪、漏罪的人民法院依法判决";
        rungs.note(article, facts.breach().label() + ", " + who + "; 社区矫正机构不提处分建议");
        rungs.note("社区矫正法#46", who + ", 书面通知社区矫正机构");
    }
}
