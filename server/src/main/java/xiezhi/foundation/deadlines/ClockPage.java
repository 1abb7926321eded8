package xiezhi.foundation.deadlines;

import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.act.SignedIn;
import xiezhi.kernel.fault.NotFound;

/** 期限页: the clocks of a business, for its unit and for those who take part in it. */
@RestController
class ClockPage {
    private final ClockRows rows;
    private final ClockFace face;
    private final ObjectProvider<Responsible> responsible;

    ClockPage(ClockRows rows, ClockFace face, ObjectProvider<Responsible> responsible) {
        this.rows = rows;
        this.face = face;
        this.responsible = responsible;
    }

    @GetMapping("/api/clocks")
    @SignedIn
    List<CaseClock> clocks(@RequestParam UUID of) {
        List<RunningClock> found = rows.of(of);
        Actor actor = Acting.current();
        boolean scoped = found.stream()
                .allMatch(clock ->
                        actor.scope().everything() || actor.scope().units().contains(clock.unit()));
        if (!scoped && responsible.stream().noneMatch(room -> room.takesPart(of, actor.person()))) {
            throw new NotFound("没有这项工作, 或者您无权查看");
        }
        return found.stream().map(face::of).toList();
    }
}
