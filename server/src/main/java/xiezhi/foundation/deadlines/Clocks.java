package xiezhi.foundation.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import xiezhi.kernel.record.Ref;

/** 时钟: the running limits of a case. All methods join the caller's transaction. */
@Service
public class Clocks {

    /** Starts the clock of the rule for the business row; returns it with its due date and reasons. */
    public CaseClock start(String rule, Ref<?> business, UUID unit, Instant event) {
        throw new UnsupportedOperationException();
    }

    /** The act was done on the day: met, or met late. No effect when no such clock runs. */
    public void meet(String rule, Ref<?> business, Instant at) {
        throw new UnsupportedOperationException();
    }

    /** Time stops after the given day, for the reason (a request for supplements was sent). */
    public void pause(String rule, Ref<?> business, LocalDate from, String why, String basis) {
        throw new UnsupportedOperationException();
    }

    /** Time runs again after the given day; the due date moves by what was excluded. */
    public void resume(String rule, Ref<?> business, LocalDate until) {
        throw new UnsupportedOperationException();
    }

    /** Extends the limit with approver and document; the basis says by how much it may be. */
    public void extend(String rule, Ref<?> business, LocalDate newDue, String why, String basis) {
        throw new UnsupportedOperationException();
    }

    /** The clocks of a business end without effect (withdrawn, terminated). */
    public void cancel(Ref<?> business) {
        throw new UnsupportedOperationException();
    }

    /** All clocks of a business, oldest first. */
    public List<CaseClock> of(UUID business) {
        throw new UnsupportedOperationException();
    }

    /** For each of the businesses that has one, the running clock that is due first. */
    public Map<UUID, CaseClock> soonest(Collection<UUID> businesses) {
        return Map.of();
    }

    /** The running clock of a rule. */
    public Optional<CaseClock> running(String rule, Ref<?> business) {
        throw new UnsupportedOperationException();
    }
}
