package xiezhi.application.government.legalaid.hall;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.foundation.identity.Unit;
import xiezhi.foundation.identity.UnitType;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.act.OpenToAll;
import xiezhi.kernel.code.Divisions;

/** 法律援助机构名录: where to go, by division. */
@RestController
class Centres {
    private final Records records;
    private final Divisions divisions;

    Centres(Records records, Divisions divisions) {
        this.records = records;
        this.divisions = divisions;
    }

    /** 机构: what a citizen needs to find it. */
    record Centre(
            String id,
            String name,
            String division,
            String divisionName,
            @Nullable String address,
            String phone,
            String hours) {}

    @GetMapping("/api/hall/legal-aid/centres")
    @OpenToAll(because = "法律援助法#23: where to ask for aid is told to everybody")
    List<Centre> list(@RequestParam @Nullable String division) {
        List<Stored<Unit>> units = Acting.as(
                Actor.system("机构名录"),
                () -> records.page(Query.of(Unit.class)
                                .where("unitType", UnitType.LEGAL_AID_AGENCY)
                                .sortedBy("divisionCode")
                                .limit(1000))
                        .items());
        return units.stream()
                .map(Stored::row)
                .filter(unit -> unit.validTo() == null)
                .filter(unit -> near(unit, division))
                .map(this::shown)
                .toList();
    }

    private static boolean near(Unit unit, @Nullable String division) {
        return division == null
                || division.isBlank()
                || division.startsWith(unit.divisionCode().replaceFirst("(00)+$", ""))
                || unit.divisionCode().startsWith(division.replaceFirst("(00)+$", ""));
    }

    private Centre shown(Unit unit) {
        return new Centre(
                unit.id().toString(),
                unit.fullName(),
                unit.divisionCode(),
                divisions.fullName(unit.divisionCode()),
                unit.place(),
                unit.telephone() == null ? "12348" : unit.telephone(),
                "工作日 9:00-12:00, 14:00-17:30; 12348热线24小时");
    }
}
