package xiezhi.foundation.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import xiezhi.kernel.act.Actor;

/** 人员与机构: look-ups that every room needs. Names only; they are outside data scope (government-affairs 1.2). */
@Service
public class People {

    /** The display name of a person, or 未知. */
    public String nameOf(UUID person) {
        throw new UnsupportedOperationException();
    }

    /** The persons who hold the duty at the unit itself. */
    public List<UUID> holders(String duty, UUID unit) {
        throw new UnsupportedOperationException();
    }

    /** The unit. */
    public Unit unit(UUID unit) {
        throw new UnsupportedOperationException();
    }

    /** The units below and including the unit. */
    public List<UUID> subtree(UUID unit) {
        throw new UnsupportedOperationException();
    }

    /** The unit of a kind nearest to the division: the county's legal aid centre for a township code. */
    public Optional<Unit> unitFor(String division, UnitType type) {
        throw new UnsupportedOperationException();
    }

    /** The actor as whom a person would act through one of his appointments; for background work and tests. */
    public Actor actorFor(UUID person, UUID appointment) {
        throw new UnsupportedOperationException();
    }
}
