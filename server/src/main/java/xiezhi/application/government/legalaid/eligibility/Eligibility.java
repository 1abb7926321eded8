package xiezhi.application.government.legalaid.eligibility;

import static java.util.Objects.requireNonNullElse;

import org.jspecify.annotations.Nullable;
import xiezhi.application.government.legalaid.AidForm;
import xiezhi.application.government.legalaid.AidMatter;
import xiezhi.application.government.legalaid.ApplicantKind;
import xiezhi.application.government.legalaid.MandatoryGround;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Rule;
import xiezhi.kernel.rule.Ruling;

/** 法律援助资格: whether somebody gets aid, asked in the fixed order R0 to R6. It advises; a named officer decides. */
public final class Eligibility {
    private Eligibility() {}

    /** The advice under the standards in force here. */
    @Rule(
            name = "legal-aid-eligibility",
            title = "法律援助资格预审",
            summary = "根据事项、家庭收入和财产、紧急程度, 告诉您能不能得到法律援助、为什么、还缺什么. 结论供参考, 由法律援助机构决定.")
    @LegalBasis({"法律援助法#25", "法律援助法#31", "法律援助法#32", "法律援助法#34", "法律援助法#38", "法律援助法#42", "法律援助法#44"})
    public static Ruling<AidAnswer> assess(AidFacts facts) {
        return assess(facts, AidStandards.current());
    }

    /** The advice under the given standards. */
    public static Ruling<AidAnswer> assess(AidFacts facts, AidStandards standards) {
        Trace trace = new Trace();
        if (!Declared.read(facts, trace).fits()) {
            return trace.answer(Outcome.INVALID_INPUT, Route.R5);
        }
        if (!Venue.fits(facts, trace)) { // R0
            return trace.answer(Outcome.REDIRECT, Route.R0);
        }
        MandatoryGround ground = MustProvide.ground(facts, trace); // R1
        if (ground != null) {
            return trace.answer(AidAnswer.of(Outcome.MANDATORY_ASSIGN, Route.R1).experienced(ground.threeYears()));
        }
        return onApplication(facts, standards, trace);
    }

    private static Ruling<AidAnswer> onApplication(AidFacts facts, AidStandards standards, Trace trace) {
        @Nullable Outcome stranger = subject(facts, trace);
        if (stranger != null) {
            return trace.answer(stranger, Route.R2);
        }
        AidMatter matter = facts.matter();
        if (anybodyMay(facts.form())) {
            trace.found("法律援助法#23", "法律咨询不看家庭经济条件, 随时可以来");
            return trace.answer(Outcome.GRANT, Route.R2);
        }
        if (matter == null) {
            trace.missing("您要办的是什么事");
            return trace.answer(Outcome.HOLD, Route.R2);
        }
        AidStandard standard = standards.of(facts.division(), facts.standardDay());
        @Nullable Outcome outside = Scope.outside(matter, standard, trace); // R2
        if (outside != null) {
            return trace.answer(outside, Route.R2);
        }
        return hurried(facts, matter, means(facts, matter, standard, trace), trace);
    }

    /** 法律咨询: advice is for everybody, without an economic condition. */
    @LegalBasis("法律援助法#23")
    private static boolean anybodyMay(@Nullable AidForm form) {
        return form == AidForm.CONSULT;
    }

    /** 申请人: the Act is for citizens; others wait for an officer. */
    @LegalBasis({"法律援助法#2", "法律援助法#69"})
    private static @Nullable Outcome subject(AidFacts facts, Trace trace) {
        return switch (requireNonNullElse(facts.applicantKind(), ApplicantKind.PERSON)) {
            case PERSON -> null;
            case COMPANY -> {
                trace.found("法律援助法#2", "法律援助给经济困难的公民和符合法定条件的其他当事人, 单位一般不能申请; 工作人员会再核对是否有法律规定可以适用");
                yield Outcome.REFUSE_SUBJECT;
            }
            case FOREIGNER -> {
                trace.found("法律援助法#69", "外国人、无国籍人能不能得到法律援助, 要看我国法律、国际条约或者互惠原则, 由工作人员核实");
                yield Outcome.HOLD;
            }
        };
    }

    private static AidAnswer means(AidFacts facts, AidMatter matter, @Nullable AidStandard standard, Trace trace) {
        if (matter.freeOfMeans()) { // R3
            trace.found(Scope.basisOf(matter), "这类事情不看家庭经济条件");
            return AidAnswer.of(Outcome.GRANT, Route.R3);
        }
        if (Exempt.proved(facts, matter, trace)) { // R4
            return AidAnswer.of(Outcome.GRANT, Route.R4);
        }
        return Means.weigh(Declared.read(facts, new Trace()), standard, trace); // R5
    }

    /** 先行提供: an urgent matter may be helped before the economic condition is settled, whatever R5 said. */
    @LegalBasis("法律援助法#44")
    private static Ruling<AidAnswer> hurried(AidFacts facts, AidMatter matter, AidAnswer answer, Trace trace) {
        if (!Urgency.isUrgent(facts, trace)) { // R6
            return trace.answer(answer);
        }
        if (answer.route() != Route.R5) {
            return trace.answer(answer.urgent(true));
        }
        trace.missing("经济困难状况说明或者个人诚信承诺书(可以后补)");
        trace.missing("与“" + matter.label() + "”有关的证据材料(可以后补)");
        trace.found("法律援助法#44.2", "先提供法律援助, 手续和材料之后及时补上");
        return trace.answer(answer.provisional());
    }
}
