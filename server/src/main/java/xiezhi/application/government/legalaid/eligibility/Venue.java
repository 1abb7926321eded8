package xiezhi.application.government.legalaid.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.code.Divisions;
import xiezhi.kernel.rule.LegalBasis;

/** 申请地 (R0): litigation at the seat of the organ that handles it; other matters there or where the event happened. */
final class Venue {
    private static final String BASIS = "法律援助法#38";

    private Venue() {}

    @LegalBasis(BASIS)
    static boolean fits(AidFacts facts, Trace trace) {
        List<String> right = rightPlaces(facts);
        String here = county(facts.division());
        if (here == null || right.isEmpty()) {
            return true; // not told: the desk asks, the rule does not guess
        }
        if (right.stream().anyMatch(place -> lies(place, here) || lies(here, place))) {
            return true;
        }
        trace.found(
                BASIS,
                inCourt(facts) ? "打官司的事, 要向办案机关所在地(区划代码%s)的法律援助机构申请" : "不打官司的事, 要向争议处理机关所在地或者事情发生地(区划代码%s)的法律援助机构申请",
                right.stream().map(Venue::named).collect(Collectors.joining("或")));
        return false;
    }

    /** The code with its names, for who knows codes by heart? */
    private static String named(String place) {
        return (place + " " + Divisions.shipped().fullName(place)).strip();
    }

    private static List<String> rightPlaces(AidFacts facts) {
        List<String> places = new ArrayList<>();
        add(places, county(facts.organDivision()));
        if (!inCourt(facts)) {
            add(places, county(facts.eventDivision()));
        }
        return places;
    }

    private static void add(List<String> places, @Nullable String place) {
        if (place != null && !places.contains(place)) {
            places.add(place);
        }
    }

    private static boolean inCourt(AidFacts facts) {
        return Boolean.TRUE.equals(facts.litigation());
    }

    private static @Nullable String county(@Nullable String division) {
        return division == null || division.length() < 6 ? null : division.substring(0, 6);
    }

    /** Whether the place lies in the area: a city's centre serves its counties. */
    private static boolean lies(String place, String area) {
        return place.startsWith(area.replaceFirst("(00)+$", ""));
    }
}
