package xiezhi.foundation.identity;

import java.util.Set;
import java.util.UUID;
import xiezhi.kernel.act.Scope;

/**
 * 任职权限: what a person may do and see through one appointment: the union of the grants of its post, nothing of any other.
 *
 * @param organ the unit that the rows of this work belong to
 * @param identity as printed in the record of the process: {@code 南屏县司法局 审查员}
 */
public record Standing(
        UUID appointment,
        UUID post,
        String postName,
        Unit organ,
        AppointmentKind kind,
        String identity,
        Set<String> duties,
        Scope scope) {
    public Standing {
        duties = Set.copyOf(duties);
    }
}
