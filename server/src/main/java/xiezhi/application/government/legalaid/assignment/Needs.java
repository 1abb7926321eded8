package xiezhi.application.government.legalaid.assignment;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import xiezhi.application.government.lawyer.PracticeField;
import xiezhi.application.government.lawyer.ServiceLanguage;
import xiezhi.application.government.legalaid.AidForm;
import xiezhi.application.government.legalaid.AidMatter;
import xiezhi.kernel.code.Sex;

/**
 * 案件需要: what a case asks of the one who takes it.
 *
 * @param lawyerOnly only a lawyer may defend; others may take a grassroots legal worker
 * @param language other than the common one, in which the recipient wants to be served, or null
 * @param sex of the lawyer, asked for by somebody who was harmed, or null
 * @param otherSide practitioners and institutions on the side of the other party
 * @param declined who has refused this very case, or was changed
 */
record Needs(
        PracticeField field,
        boolean threeYears,
        boolean forMinor,
        boolean lawyerOnly,
        @Nullable ServiceLanguage language,
        @Nullable Sex sex,
        Set<UUID> otherSide,
        Set<String> otherSideFirms,
        Set<UUID> declined,
        int cap,
        LocalDate day) {

    Needs {
        otherSide = Set.copyOf(otherSide);
        otherSideFirms = Set.copyOf(otherSideFirms);
        declined = Set.copyOf(declined);
    }

    static PracticeField fieldOf(AidMatter matter, AidForm form) {
        if (form.caseType(matter) == xiezhi.application.government.legalaid.AidCaseType.CRIMINAL) {
            return PracticeField.CRIMINAL;
        }
        return switch (matter) {
            case UNPAID_WAGES, LABOUR_RELATION, WORK_INJURY -> PracticeField.LABOUR;
            case SUPPORT, DOMESTIC_VIOLENCE, DIVORCE_PROPERTY, INHERITANCE, CIVIL_CAPACITY -> PracticeField.FAMILY;
            case TRAFFIC_INJURY, FOOD_DRUG_INJURY, MEDICAL_INJURY -> PracticeField.INJURY;
            case POLLUTION -> PracticeField.ENVIRONMENT;
            case STATE_COMPENSATION, SOCIAL_SECURITY, BEREAVEMENT_PENSION, ACQUITTAL_COMPENSATION ->
                PracticeField.ADMINISTRATIVE;
            case CRIMINAL_DEFENCE,
                    NOTIFIED_DEFENCE,
                    COMPULSORY_TREATMENT,
                    CRIME_VICTIM,
                    PRIVATE_PROSECUTION,
                    INCIDENTAL_CIVIL -> PracticeField.CRIMINAL;
            case OTHER_LISTED,
                    HERO_HONOUR,
                    BRAVE_ACT,
                    OTHER_WITHOUT_MEANS,
                    RETRIAL,
                    CONTRACT_OR_DEBT,
                    HOUSE_OR_LAND,
                    OTHER -> PracticeField.CIVIL;
        };
    }
}
