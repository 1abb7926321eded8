package xiezhi.application.government.legalaid.eligibility;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import xiezhi.application.government.legalaid.AidMatter;
import xiezhi.application.government.legalaid.MandatoryGround;
import xiezhi.kernel.rule.LegalBasis;

/** 应当提供 (R1): suspects who must have a lawyer, without application and without an economic condition. */
public final class MustProvide {
    private static final int FULL_AGE = 18;

    private MustProvide() {}

    /** The first ground that the facts meet, with its finding, or null. */
    @LegalBasis({"法律援助法#25.1", "法律援助法#26", "法律援助法#28"})
    static @Nullable MandatoryGround ground(AidFacts facts, Trace trace) {
        AidFacts.Suspect suspect = facts.suspect();
        if (suspect == null) {
            return null;
        }
        if (yes(suspect.ownDefender())) {
            trace.found("法律援助法#25.1", "已经自己委托了辩护人, 不再由法律援助机构指派");
            return null;
        }
        MandatoryGround ground = ground(suspect, facts);
        if (ground != null) {
            trace.found(ground.key(), "%s, 应当指派律师, 不用申请, 也不看家庭经济条件", ground.label());
            if (ground.threeYears()) {
                trace.found("法律援助法#26", "要指派有三年以上相关执业经历的律师");
            }
        }
        return ground;
    }

    private static @Nullable MandatoryGround ground(AidFacts.Suspect suspect, AidFacts facts) {
        if (yes(suspect.lifeOrDeath())) {
            return MandatoryGround.LIFE_OR_DEATH; // asked first: it needs the more experienced lawyer
        }
        if (yes(suspect.deathReview())) {
            return MandatoryGround.DEATH_REVIEW;
        }
        if (minor(suspect, facts.filedOn())) {
            return MandatoryGround.MINOR;
        }
        if (yes(suspect.disabled())) {
            return MandatoryGround.DISABLED;
        }
        if (yes(suspect.notFullyCapable())) {
            return MandatoryGround.NOT_FULLY_CAPABLE;
        }
        if (yes(suspect.inAbsence())) {
            return MandatoryGround.IN_ABSENCE;
        }
        return yes(suspect.compulsoryTreatment()) || facts.matter() == AidMatter.COMPULSORY_TREATMENT
                ? MandatoryGround.COMPULSORY_TREATMENT
                : null;
    }

    /** 不满十八周岁: the eighteenth birthday itself no longer is. */
    @LegalBasis("未成年人保护法#2")
    public static boolean isMinor(LocalDate birth, LocalDate on) {
        return Period.between(birth, on).getYears() < FULL_AGE;
    }

    private static boolean minor(AidFacts.Suspect suspect, @Nullable LocalDate on) {
        if (suspect.birth() != null && on != null) {
            return isMinor(suspect.birth(), on);
        }
        return suspect.age() != null && suspect.age() < FULL_AGE;
    }

    private static boolean yes(@Nullable Boolean answer) {
        return Boolean.TRUE.equals(answer);
    }
}
