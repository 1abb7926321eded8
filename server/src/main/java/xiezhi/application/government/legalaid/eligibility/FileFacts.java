package xiezhi.application.government.legalaid.eligibility;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.application.government.legalaid.AidApplication;
import xiezhi.application.government.legalaid.AidNotice;
import xiezhi.application.government.legalaid.HouseholdMember;
import xiezhi.application.government.legalaid.MandatoryGround;
import xiezhi.kernel.identity.DivisionCode;
import xiezhi.kernel.identity.Money;
import xiezhi.kernel.rule.Ruling;

/** 案卷事实: what the rule is told of a file, so that desk, letter and court see the ruling that the citizen saw. */
public final class FileFacts {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private FileFacts() {}

    /** The ruling on the file, under the law and the standard of the day it was received. */
    public static Ruling<AidAnswer> ruling(AidApplication row) {
        return Eligibility.assess(of(row));
    }

    /** The ruling on a notified file: on the ground of the notice. */
    public static Ruling<AidAnswer> ruling(AidApplication row, AidNotice notice) {
        return Eligibility.assess(of(row, suspect(notice)));
    }

    private static AidFacts.Suspect suspect(AidNotice notice) {
        MandatoryGround ground = notice.ground();
        boolean minor = ground == MandatoryGround.MINOR;
        return new AidFacts.Suspect(
                minor && notice.suspectBirth() == null ? 17 : null,
                notice.suspectBirth(),
                ground == MandatoryGround.DISABLED,
                ground == MandatoryGround.NOT_FULLY_CAPABLE,
                ground == MandatoryGround.LIFE_OR_DEATH,
                ground == MandatoryGround.DEATH_REVIEW,
                ground == MandatoryGround.IN_ABSENCE,
                ground == MandatoryGround.COMPULSORY_TREATMENT,
                false);
    }

    static AidFacts of(AidApplication row) {
        return of(row, null);
    }

    private static AidFacts of(AidApplication row, AidFacts.@Nullable Suspect suspect) {
        LocalDate filed = row.receivedAt().atZone(CHINA).toLocalDate();
        return new AidFacts(
                row.applicantKind(),
                row.matter(),
                row.form(),
                members(row),
                text(row.incomeTotal12m()),
                text(row.assets()),
                row.exemptions(),
                row.exemptionProved(),
                row.litigation(),
                row.limitationExpiry(),
                filed,
                row.preservationNeeded(),
                row.division().value(),
                code(row.organDivision()),
                code(row.eventDivision()),
                suspect,
                row.legalAsOf());
    }

    private static List<AidFacts.Member> members(AidApplication row) {
        return row.household().stream().map(FileFacts::member).toList();
    }

    private static AidFacts.Member member(HouseholdMember member) {
        return new AidFacts.Member(
                member.name().value(), member.relation(), text(member.income12m()), member.opponent());
    }

    private static @Nullable String text(@Nullable Money sum) {
        return sum == null ? null : sum.toString();
    }

    private static @Nullable String code(@Nullable DivisionCode division) {
        return division == null ? null : division.value();
    }
}
