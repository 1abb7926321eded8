package xiezhi.application.government.legalaid.intake;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.application.government.legalaid.AidApplication;
import xiezhi.application.government.legalaid.AidChannel;
import xiezhi.application.government.legalaid.AidForm;
import xiezhi.application.government.legalaid.AidMaterial;
import xiezhi.application.government.legalaid.AidMatter;
import xiezhi.application.government.legalaid.AidSource;
import xiezhi.application.government.legalaid.AidState;
import xiezhi.application.government.legalaid.ApplicantKind;
import xiezhi.application.government.legalaid.Exemption;
import xiezhi.application.government.legalaid.HouseholdMember;
import xiezhi.application.government.legalaid.MaterialSource;
import xiezhi.application.government.legalaid.VulnerableGroup;
import xiezhi.application.government.legalaid.file.AidFiles;
import xiezhi.application.government.legalaid.file.AidNumbers;
import xiezhi.foundation.identity.Unit;
import xiezhi.kernel.identity.CitizenId;
import xiezhi.kernel.record.Ref;

/** 立卷: makes the row of a new file of what was filled in. */
@Component
public class Filings {
    private static final int ELDER = 60;
    private final AidNumbers numbers;

    Filings(AidNumbers numbers) {
        this.numbers = numbers;
    }

    /** The row as received by the centre at the instant. */
    AidApplication row(
            AidFiling filing,
            UUID centre,
            AidSource source,
            AidChannel channel,
            Instant now,
            @Nullable Ref<Unit> office) {
        LocalDate today = now.atZone(AidFiles.CHINA).toLocalDate();
        AidForm form = requireNonNullElse(filing.form(), defaultForm(filing.matter()));
        return new AidApplication(
                Ref.next(),
                numbers.application(centre, today),
                AidState.SUBMITTED,
                source,
                channel,
                now,
                requireNonNullElse(filing.applicantKind(), ApplicantKind.PERSON),
                filing.applicantName(),
                filing.citizenId(),
                filing.otherId(),
                filing.mobile(),
                Agents.of(filing),
                safeContact(filing),
                filing.language(),
                filing.lawyerSex(),
                form,
                filing.matter(),
                form.caseType(filing.matter()),
                filing.facts(),
                filing.opponent(),
                filing.opponentFirm(),
                filing.division(),
                yes(filing.litigation()),
                filing.venue(),
                filing.organDivision(),
                filing.eventDivision(),
                requireNonNullElse(filing.exemptions(), Set.of()),
                false,
                household(filing),
                filing.incomeTotal12m(),
                filing.assets(),
                yes(filing.honestDeclaration()),
                filing.limitationExpiry(),
                yes(filing.preservationNeeded()),
                false,
                false,
                groups(filing, today),
                materials(requireNonNullElse(filing.files(), List.of()), channel, today),
                office,
                today);
    }

    /** The files of the body as papers of the file. */
    public static List<AidMaterial> materials(List<String> files, AidChannel channel, LocalDate today) {
        MaterialSource source = channel == AidChannel.COUNTER ? MaterialSource.COUNTER : MaterialSource.UPLOADED;
        return files.stream()
                .map(UUID::fromString)
                .map(file -> new AidMaterial("申请材料", file.toString(), source, today))
                .toList();
    }

    private static @Nullable String safeContact(AidFiling filing) {
        return filing.safeContact() == null || !filing.safeContact().said()
                ? null
                : filing.safeContact().words();
    }

    private static List<HouseholdMember> household(AidFiling filing) {
        return requireNonNullElse(filing.household(), List.<AidFiling.Member>of()).stream()
                .map(member -> new HouseholdMember(
                        member.name(), member.relation(), member.income12m(), yes(member.opponent())))
                .toList();
    }

    /** Groups that follow from the number and the answers are not asked for again. */
    private static Set<VulnerableGroup> groups(AidFiling filing, LocalDate today) {
        Set<VulnerableGroup> groups = EnumSet.noneOf(VulnerableGroup.class);
        groups.addAll(requireNonNullElse(filing.groups(), Set.of()));
        CitizenId id = filing.citizenId();
        if (id != null && id.ageOn(today) >= ELDER) {
            groups.add(VulnerableGroup.ELDER);
        }
        if (id != null && id.ageOn(today) < 18) {
            groups.add(VulnerableGroup.MINOR);
        }
        if (requireNonNullElse(filing.exemptions(), Set.<Exemption>of()).contains(Exemption.MIGRANT_WAGE_INJURY)) {
            groups.add(VulnerableGroup.MIGRANT_WORKER);
        }
        return groups;
    }

    private static AidForm defaultForm(AidMatter matter) {
        return switch (matter.caseType()) {
            case CRIMINAL ->
                matter == AidMatter.CRIMINAL_DEFENCE || matter == AidMatter.NOTIFIED_DEFENCE
                        ? AidForm.CRIMINAL_DEFENCE
                        : AidForm.CRIMINAL_AGENCY;
            case CIVIL, LABOUR_ARBITRATION -> AidForm.CIVIL_ADMIN_AGENCY;
            case ADMINISTRATIVE ->
                matter == AidMatter.STATE_COMPENSATION || matter == AidMatter.ACQUITTAL_COMPENSATION
                        ? AidForm.STATE_COMP
                        : AidForm.CIVIL_ADMIN_AGENCY;
        };
    }

    private static boolean yes(@Nullable Boolean answer) {
        return Boolean.TRUE.equals(answer);
    }
}
