package xiezhi.application.enforcement.prison.desk;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import xiezhi.application.enforcement.prison.PrisonDuty;
import xiezhi.kernel.act.May;

/** 席位: who may open which page of the desks; the route and the verb behind it say it in the same word. */
final class Seats {
    private Seats() {}

    /** 监区一览. */
    @May({
        PrisonDuty.WARD,
        PrisonDuty.WARD_CHIEF,
        PrisonDuty.CUSTODY,
        PrisonDuty.LIFE,
        PrisonDuty.EDUCATION,
        PrisonDuty.INTAKE,
        PrisonDuty.PENALTY,
        PrisonDuty.WARDEN,
        PrisonDuty.INSPECT,
        PrisonDuty.PROCURATOR,
        PrisonDuty.BUREAU
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface Wards {}

    /** 监区今日. */
    @May({
        PrisonDuty.WARD,
        PrisonDuty.WARD_CHIEF,
        PrisonDuty.CUSTODY,
        PrisonDuty.LIFE,
        PrisonDuty.EDUCATION,
        PrisonDuty.INTAKE,
        PrisonDuty.PENALTY,
        PrisonDuty.WARDEN,
        PrisonDuty.INSPECT,
        PrisonDuty.PROCURATOR
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface WardDays {}

    /** 评审会. */
    @May({
        PrisonDuty.COMMITTEE,
        PrisonDuty.PENALTY,
        PrisonDuty.WARDEN,
        PrisonDuty.BUREAU,
        PrisonDuty.PROCURATOR,
        PrisonDuty.INSPECT
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface Sittings {}

    /** 服刑一览. */
    @May({
        PrisonDuty.WARD,
        PrisonDuty.WARD_CHIEF,
        PrisonDuty.PENALTY,
        PrisonDuty.CUSTODY,
        PrisonDuty.EDUCATION,
        PrisonDuty.COMMITTEE,
        PrisonDuty.WARDEN,
        PrisonDuty.BUREAU,
        PrisonDuty.PROCURATOR,
        PrisonDuty.INSPECT
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface Glances {}

    /** 会见一览. */
    @May({PrisonDuty.WARD, PrisonDuty.WARD_CHIEF, PrisonDuty.CUSTODY, PrisonDuty.INSPECT, PrisonDuty.PROCURATOR})
    @Retention(RetentionPolicy.RUNTIME)
    @interface VisitLists {}

    /** 会见查找. */
    @May({PrisonDuty.WARD, PrisonDuty.WARD_CHIEF, PrisonDuty.CUSTODY})
    @Retention(RetentionPolicy.RUNTIME)
    @interface VisitSearches {}

    /** 会见预审. */
    @May({PrisonDuty.WARD, PrisonDuty.WARD_CHIEF})
    @Retention(RetentionPolicy.RUNTIME)
    @interface VisitRulings {}

    /** 释放看板. */
    @May({
        PrisonDuty.PENALTY,
        PrisonDuty.WARD,
        PrisonDuty.WARD_CHIEF,
        PrisonDuty.CUSTODY,
        PrisonDuty.EDUCATION,
        PrisonDuty.WARDEN,
        PrisonDuty.INSPECT,
        PrisonDuty.PROCURATOR
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface ReleaseBoards {}
}
