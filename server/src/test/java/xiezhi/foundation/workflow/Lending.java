package xiezhi.foundation.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationContext;
import xiezhi.foundation.identity.People;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.testing.TestClock;

/** 样本委托: Qian, who reviews and approves, lends his post to Zhou, who holds nothing, over the national holiday of 2026. */
final class Lending {
    final Office office;
    final Actor drafter;
    final Actor qian;
    final Actor zhou;
    private final ApplicationContext house;
    private final TestClock time;

    Lending(ApplicationContext house, TestClock time) {
        this.house = house;
        this.time = time;
        time.set("2026-01-05");
        office = new Office(house);
        drafter = office.person("起草员", "testing.draft");
        qian = office.person("钱某", "testing.review", "testing.approve");
        zhou = office.person("周某");
        at("2026-09-28T09:00");
    }

    void at(String moment) {
        LocalDateTime at = LocalDateTime.parse(moment);
        time.set(LocalDate.from(at), LocalTime.from(at));
    }

    static Wish to(Actor delegate) {
        return new Wish(delegate.person(), instant("2026-09-28T08:00"), instant("2026-10-09T00:00"), true);
    }

    static Instant instant(String moment) {
        return LocalDateTime.parse(moment).atZone(TestClock.SHANGHAI).toInstant();
    }

    Absence lends(UnaryOperator<Wish> how) {
        return lends(qian, zhou, how);
    }

    Absence lends(Actor principal, Actor delegate, UnaryOperator<Wish> how) {
        return Acting.as(principal, () -> house.getBean(AbsenceDesk.class).delegate(how.apply(to(delegate))));
    }

    void revokes(Absence absence) {
        Acting.run(qian, () -> house.getBean(AbsenceDesk.class).revoke(absence.id()));
    }

    /** Zhou in the post of Qian. */
    Actor zhouForQian() {
        return house.getBean(People.class).actorFor(zhou.person(), Objects.requireNonNull(qian.appointment()));
    }
}
