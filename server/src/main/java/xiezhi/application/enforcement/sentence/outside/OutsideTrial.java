package xiezhi.application.enforcement.sentence.outside;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.sentence.OffenceFlag;
import xiezhi.application.enforcement.sentence.PenaltyKind;
import xiezhi.application.enforcement.sentence.commutation.CaseFacts;
import xiezhi.application.enforcement.sentence.commutation.Tried;
import xiezhi.application.enforcement.sentence.figures.Figure;
import xiezhi.application.enforcement.sentence.figures.Figures;
import xiezhi.application.enforcement.sentence.sealing.Age;
import xiezhi.application.enforcement.sentence.term.Reckoning;
import xiezhi.application.enforcement.sentence.term.TermState;
import xiezhi.kernel.rule.LegalBasis;

/** 暂予监外执行逐条审查的经过. */
final class OutsideTrial {
    private final OutsideFacts facts;
    private final CaseFacts file;
    private final TermState state;
    private final Figure figure;
    private final List<Tried> tried = new ArrayList<>(8);
    private final List<String> open = new ArrayList<>(2);

    OutsideTrial(OutsideFacts facts, TermState state) {
        this.facts = facts;
        this.file = facts.file();
        this.state = state;
        this.figure = Figures.shipped().at("outside", file.reported());
    }

    OutsideAnswer run() {
        who();
        against();
        LocalDate served = served();
        diagnosis();
        boolean strict = strict();
        List<String> codes =
                tried.stream().map(Tried::code).filter(Objects::nonNull).toList();
        return new OutsideAnswer(codes.isEmpty() && open.isEmpty(), served, strict, codes, open, tried);
    }

    @LegalBasis("刑事诉讼法#265")
    private void who() {
        boolean termed = state.penalty() == PenaltyKind.FIXED_TERM || state.penalty() == PenaltyKind.CRIMINAL_DETENTION;
        boolean life = state.penalty() == PenaltyKind.LIFE && facts.ground() == OutsideGround.PREGNANT_NURSING;
        String limit = "有期徒刑、拘役的三种情形; 无期徒刑只限怀孕或者哺乳";
        String given = state.penalty().label() + ", " + facts.ground().label();
        tried.add(Tried.of(termed || life, "WRONG_PENALTY", "T1", "刑事诉讼法#265", "适用对象", given, limit));
    }

    @LegalBasis({"刑事诉讼法#265", "暂予监外执行规定#6"})
    private void against() {
        if (facts.ground() == OutsideGround.PREGNANT_NURSING) {
            return;
        }
        absent(facts.dangerous(), "DANGEROUS", "社会危险性", "可能有社会危险性的不得暂予监外执行", true);
        absent(facts.selfHarm(), "SELF_HARM", "自伤自残", "自伤自残的不得暂予监外执行", false);
        absent(facts.refusesTreatment(), "REFUSES_TREATMENT", "配合治疗", "不配合治疗的不得暂予监外执行", false);
        boolean chronic = strict() && CaseFacts.is(facts.chronic()) && !CaseFacts.is(facts.dying());
        if (strict() && facts.ground() == OutsideGround.SERIOUS_ILLNESS) {
            tried.add(Tried.of(
                    !chronic,
                    "CHRONIC_NOT_DYING",
                    "T2",
                    "暂予监外执行规定#6",
                    "职务、金融、涉黑罪犯从严",
                    chronic ? "慢性病, 短期内没有生命危险" : "不属于",
                    "高血压、糖尿病、心脏病等短期内没有生命危险的不得保外就医"));
        }
    }

    private void absent(@Nullable Boolean found, String code, String title, String limit, boolean mustBeFound) {
        if (found == null && mustBeFound) {
            open.add(title + "评估");
            return;
        }
        boolean is = CaseFacts.is(found);
        tried.add(Tried.of(!is, code, "T2", "刑事诉讼法#265", title, is ? "有" : "没有", limit));
    }

    /** What recidivists and violent offenders must have served; relaxed for some, waived for the dying. */
    @LegalBasis("暂予监外执行规定#7")
    private @Nullable LocalDate served() {
        boolean grave = file.has(OffenceFlag.RECIDIVIST) || file.has(OffenceFlag.VIOLENT8);
        if (!grave || facts.ground() == OutsideGround.PREGNANT_NURSING) {
            return null;
        }
        LocalDate day = threshold();
        if (day == null && state.sentenced().runsForATerm()) {
            return null;
        }
        boolean enough = day != null && !file.reported().isBefore(day);
        boolean dying = !enough && CaseFacts.is(facts.dying()) && facts.ground() == OutsideGround.SERIOUS_ILLNESS;
        boolean eased = !enough && !dying && eased();
        String limit = (day == null ? "减为有期徒刑后执行七年以上" : day + "起")
                + (dying ? "; 短期内有生命危险, 不受此限" : eased ? "; 未成年、六十五周岁以上或者残疾, 可以适度从宽" : "");
        tried.add(Tried.of(
                enough || dying || eased,
                "NOT_SERVED_ENOUGH",
                "T3",
                "暂予监外执行规定#7",
                "服刑期限",
                file.reported() + "申请",
                limit));
        return day;
    }

    private @Nullable LocalDate threshold() {
        LocalDate fixed = state.becameFixed();
        if (!state.sentenced().runsForATerm()) {
            return fixed == null ? null : Reckoning.after(fixed, figure.period("after-life"));
        }
        Period term = state.sentencedTerm();
        LocalDate start = file.sentence().start();
        if (term == null
                || start == null
                || term.toTotalMonths() < figure.period("long-term").toTotalMonths()) {
            return null;
        }
        return Reckoning.after(start, Reckoning.third(term))
                .minusDays(state.creditDays())
                .plusDays(state.suspendedDays());
    }

    private boolean eased() {
        LocalDate born = file.bornOn();
        boolean age = born != null
                && (Age.at(born, file.reported()) < figure.number("minor-age")
                        || Age.at(born, file.reported()) >= figure.number("old-age"));
        return age || file.isDisabled();
    }

    @LegalBasis({"暂予监外执行规定#8", "暂予监外执行规定#9", "暂予监外执行规定#10"})
    private void diagnosis() {
        if (facts.ground() == OutsideGround.CANNOT_CARE) {
            return;
        }
        if (facts.designatedHospital() == null || facts.doctors() == null) {
            open.add("病情诊断或者妊娠检查");
            return;
        }
        int least = figure.number("doctors");
        boolean hospital = facts.designatedHospital();
        int doctors = facts.doctors();
        tried.add(Tried.of(
                hospital,
                "HOSPITAL_NOT_DESIGNATED",
                "T4",
                "暂予监外执行规定#9",
                "诊断医院",
                hospital ? "省级人民政府指定" : "不是指定医院",
                "省级人民政府指定的医院"));
        tried.add(Tried.of(
                doctors >= least,
                "TOO_FEW_DOCTORS",
                "T4",
                "暂予监外执行规定#9",
                "诊断医师",
                doctors + "名",
                "%d名以上副高以上医师签名".formatted(least)));
        if (facts.ground() == OutsideGround.SERIOUS_ILLNESS) {
            boolean guarantor = CaseFacts.is(facts.guarantor());
            tried.add(Tried.of(
                    guarantor, "NO_GUARANTOR", "T5", "暂予监外执行规定#10", "保外就医的保证人", guarantor ? "有" : "没有", "应当有保证人"));
        }
    }

    private boolean strict() {
        return file.has(OffenceFlag.DUTY)
                || file.has(OffenceFlag.CORRUPTION_SPC19)
                || file.has(OffenceFlag.FINANCE)
                || file.has(OffenceFlag.GANG);
    }
}
