package xiezhi.application.enforcement.prison.cases;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.prison.PrisonDuty;
import xiezhi.application.enforcement.prison.custody.CustodyFiles;
import xiezhi.foundation.identity.People;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.rule.LegalBasis;

/** 评审委员会席位: who sits on the committee of a prison; whoever counts may not count fewer than sit there, else the quorum could be made to fit. */
@Component
@LegalBasis("减刑假释程序规定#14")
public class CommitteeSeats {
    private final People people;
    private final CustodyFiles custody;

    CommitteeSeats(People people, CustodyFiles custody) {
        this.people = people;
        this.custody = custody;
    }

    /** Everybody who holds a seat in the prison to which the unit belongs. */
    public List<UUID> of(UUID unit) {
        return people.holders(PrisonDuty.COMMITTEE, custody.prison(unit).id().id());
    }

    /** More may be entitled than have an account here; fewer never. */
    void atLeast(UUID unit, int members) {
        int seats = of(unit).size();
        if (members < seats) {
            throw Unfit.field("members", "评审委员会现有%d名委员, 应到人数不能少于%d".formatted(seats, seats));
        }
    }
}
