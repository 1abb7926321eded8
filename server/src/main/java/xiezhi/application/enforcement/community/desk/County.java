package xiezhi.application.enforcement.community.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.application.enforcement.community.Category;
import xiezhi.application.enforcement.community.CommunityDuty;
import xiezhi.application.enforcement.community.LocatingOrder;
import xiezhi.application.enforcement.community.LocatingState;
import xiezhi.application.enforcement.community.Sanction;
import xiezhi.application.enforcement.community.SanctionState;
import xiezhi.application.enforcement.community.Supervisee;
import xiezhi.application.enforcement.community.SuperviseeState;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.kernel.act.May;
import xiezhi.kernel.record.Names;

/** 全县情况: how many there are in which state and class, and what is late; every figure leads to its rows. */
@Service
public class County {
    private static final int CAP = 100_000;
    private final Records records;
    private final Clock clock;

    County(Records records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    /** 一个数: with the address of the rows behind it. */
    public record Figure(String label, String english, long value, String drill) {}

    @Transactional(readOnly = true)
    @May({CommunityDuty.COUNTY, CommunityDuty.HEAD, CommunityDuty.HIGHER, CommunityDuty.PROCURATOR})
    public Map<String, Object> overview() {
        LocalDate today = LocalDate.now(clock.withZone(CaseFiles.CHINA));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("today", today);
        answer.put("states", states());
        answer.put("categories", categories());
        answer.put("late", late(today));
        return answer;
    }

    private List<Figure> states() {
        List<Figure> figures = new ArrayList<>();
        for (SuperviseeState state : SuperviseeState.values()) {
            figures.add(people(state.label(), state.name(), "state", state));
        }
        return figures;
    }

    private List<Figure> categories() {
        List<Figure> figures = new ArrayList<>();
        for (Category category : Category.values()) {
            figures.add(people(category.label(), category.name(), "category", category));
        }
        return figures;
    }

    private Figure people(String label, String english, String field, Enum<?> value) {
        long count = records.count(Query.of(Supervisee.class).where(field, value), CAP);
        return new Figure(
                label,
                Names.human(english),
                count,
                "/records/community.corrections?where.%s=%s".formatted(field, value.name()));
    }

    private List<Figure> late(LocalDate today) {
        LocalDate yesterday = today.minusDays(1);
        return List.of(
                new Figure(
                        "报告逾期",
                        "Reports late",
                        records.count(
                                Query.of(Supervisee.class)
                                        .where("state", SuperviseeState.SUPERVISED)
                                        .and("nextReport", Query.Test.TO, yesterday),
                                CAP),
                        "/records/community.corrections?where.state=SUPERVISED&where.nextReport.to=" + yesterday),
                new Figure(
                        "电子定位使用中",
                        "Locating orders in force",
                        records.count(Query.of(LocatingOrder.class).where("state", LocatingState.IN_FORCE), CAP),
                        "/records/community.locating-order?where.state=IN_FORCE"),
                new Figure(
                        "处分等待决定",
                        "Sanctions to decide",
                        records.count(Query.of(Sanction.class).where("state", SanctionState.HEARD), CAP),
                        "/records/community.sanction?where.state=HEARD"),
                new Figure(
                        "已提请有权机关",
                        "Submitted to court or organ",
                        records.count(Query.of(Sanction.class).where("state", SanctionState.SUBMITTED), CAP),
                        "/records/community.sanction?where.state=SUBMITTED"));
    }
}
