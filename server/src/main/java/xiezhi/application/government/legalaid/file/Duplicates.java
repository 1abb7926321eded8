package xiezhi.application.government.legalaid.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import xiezhi.application.government.legalaid.AidApplication;
import xiezhi.application.government.legalaid.AidDuty;
import xiezhi.application.government.legalaid.AidState;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.identity.CitizenId;

/** 重复申请提示: other files of the same person in the same matter, at whatever centre. A remark for the officer, never a refusal. */
@Component
class Duplicates {
    private static final Set<AidState> GONE = Set.of(AidState.WITHDRAWN, AidState.DEEMED_WITHDRAWN);
    private static final Set<String> CONCERNED =
            Set.of(AidDuty.RECEIVE, AidDuty.REVIEW, AidDuty.DECIDE, AidDuty.ASSIGN, AidDuty.LEAD);
    private final Records records;
    private final People people;

    Duplicates(Records records, People people) {
        this.records = records;
        this.people = people;
    }

    List<Map<String, Object>> of(OpenFile file) {
        CitizenId number = file.row().citizenId();
        if (number == null || Acting.current().duties().stream().noneMatch(CONCERNED::contains)) {
            return List.of();
        }
        return Acting.as(
                        Actor.system("重复申请核对"),
                        () -> records.page(Query.of(AidApplication.class)
                                        .where("citizenId", number.value())
                                        .limit(50))
                                .items())
                .stream()
                .filter(other -> same(other.row(), file.row()))
                .map(this::shown)
                .toList();
    }

    private static boolean same(AidApplication other, AidApplication row) {
        return !other.id().equals(row.id()) && other.matter() == row.matter() && !GONE.contains(other.state());
    }

    /** Opened from here only by those whom its own centre lets see it. */
    private Map<String, Object> shown(Stored<AidApplication> other) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", other.row().id().id());
        shown.put("number", other.row().number().value());
        shown.put("state", other.row().state().name());
        shown.put("stateLabel", other.row().state().label());
        shown.put("receivedAt", other.row().receivedAt());
        shown.put("unit", people.unit(other.placement().unit()).fullName());
        shown.put(
                "mine",
                records.find(AidApplication.class, other.row().id().id()).isPresent());
        return shown;
    }
}
