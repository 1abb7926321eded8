package xiezhi.application.enforcement.resettlement.desk;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.person.Persons;
import xiezhi.application.enforcement.person.risk.RiskBand;
import xiezhi.application.enforcement.resettlement.HelpCase;
import xiezhi.application.enforcement.resettlement.HelpDuty;
import xiezhi.application.enforcement.resettlement.RiskAssessment;
import xiezhi.foundation.records.Page;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.kernel.act.May;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.rule.LegalBasis;

/** 公平性报告: how the bands of a quarter fall by sex, age and county, so that an instrument that weighs on one group is seen. No names, no small groups. */
@RestController
@RequestMapping("/api/resettlement/fairness")
@LegalBasis({"个人信息保护法#24", "个人信息保护法#55"})
class RiskFairness {
    private static final int SMALLEST = 10;
    private static final int PAGE = 500;
    private final Records records;
    private final Persons persons;

    RiskFairness(Records records, Persons persons) {
        this.records = records;
        this.persons = persons;
    }

    /** 一次评估, without the person. */
    private record Seen(String sex, String age, String region, RiskBand band) {}

    /** @param quarter for example {@code 2026-4} */
    @GetMapping
    @May(HelpDuty.FAIRNESS)
    @Transactional(readOnly = true)
    Map<String, Object> report(@RequestParam String quarter) {
        if (!quarter.matches("\\d{4}-[1-4]")) {
            throw Unfit.field("quarter", "季度应当写成 2026-4");
        }
        YearMonth first = YearMonth.of(Integer.parseInt(quarter.substring(0, 4)), (quarter.charAt(5) - '1') * 3 + 1);
        List<Seen> seen = seen(first.atDay(1), first.plusMonths(2).atEndOfMonth());
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("quarter", quarter);
        report.put("assessments", seen.size());
        report.put("smallestGroup", SMALLEST);
        report.put("bySex", by(seen, Seen::sex));
        report.put("byAge", by(seen, Seen::age));
        report.put("byRegion", by(seen, Seen::region));
        return report;
    }

    private List<Seen> seen(LocalDate from, LocalDate to) {
        List<Seen> seen = new ArrayList<>();
        String after = null;
        do {
            Page<RiskAssessment> page = records.page(Query.of(RiskAssessment.class)
                    .and("day", Query.Test.FROM, from)
                    .and("day", Query.Test.TO, to)
                    .limit(PAGE)
                    .after(after));
            page.items().forEach(row -> seen.add(seen(row.row())));
            after = page.next();
        } while (after != null);
        return seen;
    }

    private Seen seen(RiskAssessment assessment) {
        HelpCase help = records.get(HelpCase.class, assessment.help()).row();
        Person person = persons.get(help.person()).row();
        return new Seen(
                person.sex().label(),
                age(person.birthDate(), assessment.day()),
                help.homeDivision().value().substring(0, 6),
                assessment.settled());
    }

    private static String age(@Nullable LocalDate born, LocalDate on) {
        if (born == null) {
            return "不详";
        }
        int years = Period.between(born, on).getYears();
        return years < 18 ? "不满18" : years < 30 ? "18-29" : years < 45 ? "30-44" : years < 60 ? "45-59" : "60以上";
    }

    private static List<Map<String, Object>> by(List<Seen> seen, Function<Seen, String> group) {
        Map<String, List<Seen>> groups = new TreeMap<>();
        seen.forEach(one -> groups.computeIfAbsent(group.apply(one), key -> new ArrayList<>())
                .add(one));
        List<Map<String, Object>> rows = new ArrayList<>();
        groups.forEach((name, members) -> rows.add(row(name, members)));
        return rows;
    }

    private static Map<String, Object> row(String name, List<Seen> members) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("group", name);
        boolean shown = members.size() >= SMALLEST;
        row.put("assessments", shown ? members.size() : null);
        row.put("rates", shown ? rates(members) : null);
        return row;
    }

    private static Map<RiskBand, String> rates(List<Seen> members) {
        Map<RiskBand, String> rates = new EnumMap<>(RiskBand.class);
        for (RiskBand band : RiskBand.values()) {
            long count = members.stream().filter(one -> one.band() == band).count();
            rates.put(band, "%.1f%%".formatted(100.0 * count / members.size()));
        }
        return rates;
    }
}
