package xiezhi.application.enforcement.sentence.whatif;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.application.enforcement.sentence.Outlook;
import xiezhi.application.enforcement.sentence.SentenceDuty;
import xiezhi.application.enforcement.sentence.Terms;
import xiezhi.application.enforcement.sentence.TermFile;
import xiezhi.application.enforcement.sentence.commutation.Table;
import xiezhi.application.enforcement.sentence.figures.Figures;
import xiezhi.kernel.act.May;
import xiezhi.kernel.fault.Unfit;

/** 规则变动推演: the whole population of the unit under the law in force and under other figures. */
@Service
public class WhatIf {
    private static final int SHOWN = 500;
    private final Terms terms;

    WhatIf(Terms terms) {
        this.terms = terms;
    }

    /** Whom the changed figures would touch, and how. */
    @May(SentenceDuty.SIMULATE)
    @Transactional
    public WhatIfReport run(Scenario scenario) {
        Map<String, String> changes = scenario.changes().stream()
                .collect(Collectors.toMap(Scenario.Change::place, Scenario.Change::value, (a, b) -> b));
        Table before = Table.shipped();
        Table after = new Table(Figures.shipped().with(changes, scenario.since()));
        Tally tally = new Tally(scenario.day());
        terms.population(file -> tally.add(file, before, after));
        return tally.report();
    }

    /** 计数. */
    private static final class Tally {
        private final LocalDate day;
        private final Map<String, Integer> byRule = new TreeMap<>();
        private final List<Effect> effects = new ArrayList<>();
        private int people;
        private int sooner;
        private int later;
        private int eligibleBefore;
        private int eligibleAfter;
        private int unreadable;

        Tally(LocalDate day) {
            this.day = day;
        }

        void add(TermFile file, Table before, Table after) {
            try {
                compare(file, Outlook.of(file, day, before), Outlook.of(file, day, after));
            } catch (Unfit contradictory) {
                unreadable++;
            }
            people++;
        }

        private void compare(TermFile file, Outlook old, Outlook now) {
            eligibleBefore += open(old.commutationFrom());
            eligibleAfter += open(now.commutationFrom());
            if (old.equals(now)) {
                return;
            }
            LocalDate from = old.commutationFrom();
            LocalDate to = now.commutationFrom();
            Long days = from == null || to == null ? null : ChronoUnit.DAYS.between(from, to);
            sooner += days != null && days < 0 ? 1 : 0;
            later += days != null && days > 0 ? 1 : 0;
            String rule = Objects.requireNonNullElse(old.rule(), "–");
            byRule.merge(rule, 1, Integer::sum);
            effects.add(new Effect(
                    file.judgment().person().id(), rule, Objects.requireNonNullElse(now.rule(), "–"), from, to, old.paroleFrom(), now.paroleFrom(), days));
        }

        private int open(@Nullable LocalDate from) {
            return from != null && !day.isBefore(from) ? 1 : 0;
        }

        WhatIfReport report() {
            List<Effect> first = effects.stream()
                    .sorted(Comparator.comparingLong((Effect e) -> e.days() == null ? 0 : -Math.abs(e.days())))
                    .limit(SHOWN)
                    .toList();
            return new WhatIfReport(
                    day, people, effects.size(), sooner, later, eligibleBefore, eligibleAfter, unreadable, byRule, first);
        }
    }
}
