package xiezhi.application.government.legalaid;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xiezhi.foundation.identity.Unit;
import xiezhi.kernel.record.Ref;

/** 申请变更: the few fields of a file that change after it was filed; all the others stay what the applicant signed. */
public final class AidApplicationChange {
    private final AidApplication before;
    private AidState state;
    private boolean urgent;
    private boolean provisional;
    private Set<Exemption> exemptions;
    private boolean exemptionProved;
    private List<AidMaterial> materials;
    private @Nullable Ref<Unit> intakeUnit;

    AidApplicationChange(AidApplication before) {
        this.before = before;
        this.state = before.state();
        this.urgent = before.urgent();
        this.provisional = before.provisional();
        this.exemptions = before.exemptions();
        this.exemptionProved = before.exemptionProved();
        this.materials = before.materials();
        this.intakeUnit = before.intakeUnit();
    }

    public AidApplicationChange state(AidState next) {
        this.state = next;
        return this;
    }

    public AidApplicationChange urgent(boolean is) {
        this.urgent = is;
        return this;
    }

    public AidApplicationChange provisional(boolean is) {
        this.provisional = is;
        return this;
    }

    /** Found by an officer: what was claimed gives way to what was proved, so that no letter cites an item that nobody checked. */
    public AidApplicationChange proved(Exemption found) {
        Set<Exemption> all = EnumSet.of(found);
        if (exemptionProved) {
            all.addAll(exemptions);
        }
        this.exemptions = all;
        this.exemptionProved = true;
        return this;
    }

    public AidApplicationChange intakeUnit(@Nullable Ref<Unit> unit) {
        this.intakeUnit = unit;
        return this;
    }

    /** More papers in the file; none ever leaves it. */
    public AidApplicationChange with(List<AidMaterial> more) {
        List<AidMaterial> all = new ArrayList<>(materials);
        all.addAll(more);
        this.materials = all;
        return this;
    }

    public AidApplication make() {
        AidApplication b = before;
        return new AidApplication(
                b.id(),
                b.number(),
                state,
                b.source(),
                b.channel(),
                b.receivedAt(),
                b.applicantKind(),
                b.applicantName(),
                b.citizenId(),
                b.otherId(),
                b.mobile(),
                b.agents(),
                b.safeContact(),
                b.language(),
                b.lawyerSex(),
                b.form(),
                b.matter(),
                b.caseType(),
                b.facts(),
                b.opponentName(),
                b.opponentFirm(),
                b.division(),
                b.litigation(),
                b.organName(),
                b.organDivision(),
                b.eventDivision(),
                exemptions,
                exemptionProved,
                b.household(),
                b.incomeTotal12m(),
                b.assets(),
                b.honestDeclaration(),
                b.limitationExpiry(),
                b.preservationNeeded(),
                urgent,
                provisional,
                b.groups(),
                materials,
                intakeUnit,
                b.legalAsOf());
    }
}
