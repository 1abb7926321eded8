package xiezhi.application.enforcement.community.locating;

import java.util.List;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.community.Sanction;
import xiezhi.application.enforcement.community.SanctionState;
import xiezhi.application.enforcement.community.Supervisee;
import xiezhi.application.enforcement.community.Violation;
import xiezhi.application.enforcement.community.file.Parts;
import xiezhi.application.enforcement.community.sanctions.Breach;
import xiezhi.application.enforcement.community.sanctions.SanctionKind;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;

/** 表现: what the file knows of somebody's conduct, as far as it matters for a device. Alarms do not count: a device says nothing of a person. */
@Component
@LegalBasis("社区矫正法#29.1")
class Conducts {
    private final Parts parts;

    Conducts(Parts parts) {
        this.parts = parts;
    }

    Conduct of(Ref<Supervisee> who) {
        List<Violation> violations = parts.of(Violation.class, who);
        List<Sanction> sanctions = parts.of(Sanction.class, who);
        return new Conduct(
                violations.stream().anyMatch(v -> v.breach() == Breach.PROHIBITION && !v.justified()),
                violations.stream().anyMatch(v -> v.breach() == Breach.LEAVING && !v.justified()),
                sanctions.stream().anyMatch(Conducts::warnedForNotReporting),
                sanctions.stream()
                        .anyMatch(s -> s.kind() == SanctionKind.POLICE_PENALTY && s.state() == SanctionState.GRANTED),
                sanctions.stream().anyMatch(Conducts::recallProposed),
                null);
    }

    private static boolean warnedForNotReporting(Sanction sanction) {
        return sanction.kind() == SanctionKind.WARNING
                && sanction.state() == SanctionState.ISSUED
                && (sanction.breach() == Breach.REPORTING || sanction.breach() == Breach.LATE_REPORT);
    }

    private static boolean recallProposed(Sanction sanction) {
        return sanction.kind().endsSupervision()
                && switch (sanction.state()) {
                    case PROPOSED, HEARD, SUBMITTED -> true;
                    case ISSUED, GRANTED, DENIED, DROPPED -> false;
                };
    }
}
