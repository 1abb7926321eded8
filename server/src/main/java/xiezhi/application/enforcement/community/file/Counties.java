package xiezhi.application.enforcement.community.file;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.identity.Unit;
import xiezhi.foundation.identity.UnitType;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Ref;

/** 执行地机构: which county a unit belongs to, and who is above it. */
@Component
public class Counties {
    private final People people;

    Counties(People people) {
        this.people = people;
    }

    /** The county of the unit in which the actor works. */
    public UUID mine() {
        UUID unit = Acting.current().unit();
        if (unit == null) {
            throw Unfit.because("请先选择所在机构的岗位");
        }
        return of(unit);
    }

    /** The county bureau of the unit: itself, or the nearest above it; the unit itself where there is none. */
    public UUID of(UUID unit) {
        return people.upwards(unit).stream()
                .filter(above -> people.unit(above).unitType() == UnitType.COUNTY_BUREAU)
                .findFirst()
                .orElse(unit);
    }

    /** The county bureau that serves the division. */
    public Optional<Unit> serving(String division) {
        return people.unitFor(division, UnitType.COUNTY_BUREAU);
    }

    /** The next higher body. */
    public UUID above(UUID county) {
        Ref<Unit> parent = people.unit(county).parent();
        return parent == null ? county : parent.id();
    }

    public String nameOf(UUID unit) {
        return people.unit(unit).fullName();
    }
}
