package xiezhi.application.enforcement.sentence.whatif;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 受影响的人: how one person's days would move.
 *
 * @param days by how many days commutation would open later; negative when sooner, null when one of the two is open
 */
public record Effect(
        UUID person,
        String ruleBefore,
        String ruleAfter,
        @Nullable LocalDate commutationBefore,
        @Nullable LocalDate commutationAfter,
        @Nullable LocalDate paroleBefore,
        @Nullable LocalDate paroleAfter,
        @Nullable Long days) {}
