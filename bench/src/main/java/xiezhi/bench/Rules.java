package xiezhi.bench;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import xiezhi.application.government.legalaid.eligibility.AidFacts;
import xiezhi.application.government.legalaid.eligibility.Eligibility;
import xiezhi.kernel.rulebook.Facts;
import xiezhi.kernel.sentence.SentenceFacts;
import xiezhi.kernel.sentence.SentenceTerm;

/** 规则: rulings a second on one core, with their reasons; facts differ from call to call, answers are used. */
final class Rules {
    private static final int MANY = 4096;
    private final Report report;
    private long used;

    Rules(Report report) {
        this.report = report;
    }

    void run() {
        LocalDate today = LocalDate.of(2026, 11, 23);
        List<SentenceFacts> sentences = IntStream.range(0, MANY)
                .mapToObj(i -> Facts.read(
                        SentenceFacts.class,
                        Map.of(
                                "kind",
                                "fixed-term",
                                "term",
                                "P%dY%dM".formatted(1 + i % 14, i % 12),
                                "start",
                                today.minusDays(i).toString(),
                                "credit",
                                "P0Y%dM%dD".formatted(i % 6, i % 28)),
                        today))
                .toList();
        List<AidFacts> asked = IntStream.range(0, MANY)
                .mapToObj(i -> Facts.read(
                        AidFacts.class,
                        Map.of(
                                "matter",
                                "SUPPORT",
                                "filedOn",
                                "2026-04-24",
                                "assets",
                                Integer.toString(20_000 + i),
                                "incomeTotal12m",
                                Integer.toString(30_000 + i * 7),
                                "household",
                                List.of(Map.of("name", "测试甲"), Map.of("name", "测试乙"))),
                        today))
                .toList();
        report.figure(
                "rule sentence-term, one core, with reasons",
                "%,.0f/s"
                        .formatted(rate(
                                sentences,
                                facts -> SentenceTerm.rule(facts).value().toEpochDay())),
                null,
                "over 1,000,000/s");
        report.figure(
                "the same, only the last day (no reasons)",
                "%,.0f/s"
                        .formatted(rate(
                                sentences,
                                facts -> SentenceTerm.lastDay(facts.start(), facts.term())
                                        .toEpochDay())),
                null,
                "–");
        report.figure(
                "rule legal-aid-eligibility, one core, with reasons",
                "%,.0f/s"
                        .formatted(rate(
                                asked,
                                facts -> Eligibility.assess(facts).reasons().size())),
                null,
                "–");
    }

    /** 所问. */
    @FunctionalInterface
    private interface Asked<F> {
        long answer(F facts);
    }

    /** The middle of five rounds of a second each, after two to warm up. */
    private <F> double rate(List<F> facts, Asked<F> rule) {
        Supplier<Double> round = () -> {
            long n = 0;
            long from = System.nanoTime();
            while (System.nanoTime() - from < 1_000_000_000L) {
                for (F one : facts) {
                    used += rule.answer(one);
                }
                n += facts.size();
            }
            return n / ((System.nanoTime() - from) / 1e9);
        };
        double[] rounds = IntStream.range(0, 7)
                .mapToDouble(i -> round.get())
                .skip(2)
                .sorted()
                .toArray();
        if (used == Arrays.hashCode(rounds)) {
            Report.print(""); // the answers are used, so they must be computed
        }
        return rounds[2];
    }
}
