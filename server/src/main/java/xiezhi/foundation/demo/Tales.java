package xiezhi.foundation.demo;

import static xiezhi.application.government.legalaid.AidMatter.DIVORCE_PROPERTY;
import static xiezhi.application.government.legalaid.AidMatter.DOMESTIC_VIOLENCE;
import static xiezhi.application.government.legalaid.AidMatter.SOCIAL_SECURITY;
import static xiezhi.application.government.legalaid.AidMatter.SUPPORT;
import static xiezhi.application.government.legalaid.AidMatter.TRAFFIC_INJURY;
import static xiezhi.application.government.legalaid.AidMatter.UNPAID_WAGES;
import static xiezhi.application.government.legalaid.AidMatter.WORK_INJURY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import xiezhi.application.government.legalaid.AidMatter;
import xiezhi.application.government.legalaid.AidState;

/** 故事集: which files there are on the day of the first start: every state, something due today, something late. */
final class Tales {
    private static final AidMatter[] MATTERS = {
        UNPAID_WAGES, WORK_INJURY, TRAFFIC_INJURY, SUPPORT, DOMESTIC_VIOLENCE, SOCIAL_SECURITY
    };
    private final List<CaseTale> all = new ArrayList<>();
    private final LocalDate today;

    Tales(LocalDate today) {
        this.today = today;
    }

    /** The shown county with every state; the others with a few files each, so that the lists of city and province are not empty. */
    static List<CaseTale> of(List<Crew> crews, LocalDate today) {
        Tales tales = new Tales(today);
        crews.forEach(crew -> {
            if (crew.county().equals(Settlement.SHOWN)) {
                tales.shown(crew);
            } else {
                tales.usual(crew);
            }
        });
        return tales.all;
    }

    private void shown(Crew crew) {
        ownFile(crew, 0, AidState.SUBMITTED);
        ownFile(crew, 35, AidState.IN_HANDLING);
        waiting(crew);
        handled(crew);
        ended(crew);
        objected(crew);
    }

    /** Seven days for the review: two of these end today, two are past their day. */
    private void waiting(Crew crew) {
        for (int days : new int[] {0, 1, 7, 12}) {
            file(crew, days, AidState.SUBMITTED, days != 1);
            file(crew, days, AidState.UNDER_REVIEW, false);
        }
        file(crew, 7, AidState.PROPOSED, false);
        file(crew, 4, AidState.PROPOSED, true);
        file(crew, 3, AidState.SUPPLEMENT, true);
        file(crew, 8, AidState.SUPPLEMENT, false);
        file(crew, 1, AidState.PROVISIONAL, true);
    }

    /** Three days for the assignment after the grant on the fourth; one ends today, one is past. */
    private void handled(Crew crew) {
        for (int days : new int[] {5, 7, 12}) {
            file(crew, days, AidState.GRANTED, days == 5);
        }
        file(crew, 7, AidState.ASSIGNED, true);
        file(crew, 9, AidState.ACCEPTED, false);
        for (int days : new int[] {26, 40, 58}) {
            file(crew, days, AidState.IN_HANDLING, days == 40);
        }
        file(crew, 57, AidState.CLOSING, false);
        file(crew, 60, AidState.CLOSING, true);
    }

    private void ended(Crew crew) {
        for (int days : new int[] {64, 68, 75}) {
            file(crew, days, AidState.CLOSED, days == 64);
        }
        for (int days = 80; days < 140; days += 12) {
            file(crew, days, AidState.ARCHIVED, days % 24 == 8);
        }
        file(crew, 30, AidState.TERMINATED, true);
        file(crew, 45, AidState.DEEMED_WITHDRAWN, false);
        file(crew, 18, AidState.WITHDRAWN, true);
    }

    private void objected(Crew crew) {
        for (AidState state : List.of(AidState.REFUSED, AidState.OBJECTION, AidState.MAINTAINED, AidState.CORRECTED)) {
            all.add(new CaseTale(
                    all.size() + 1,
                    crew,
                    DIVORCE_PROPERTY,
                    today.minusDays(state == AidState.OBJECTION ? 9 : 20),
                    state,
                    true,
                    false));
        }
        all.add(new CaseTale(
                all.size() + 1, crew, DIVORCE_PROPERTY, today.minusDays(11), AidState.OBJECTION, true, false));
    }

    private void usual(Crew crew) {
        file(crew, 2, AidState.UNDER_REVIEW, true);
        file(crew, 5, AidState.PROPOSED, false);
        file(crew, 30, AidState.IN_HANDLING, false);
        file(crew, 90, AidState.ARCHIVED, true);
    }

    private void file(Crew crew, int daysAgo, AidState state, boolean online) {
        int count = all.size() + 1;
        all.add(new CaseTale(
                count, crew, MATTERS[count % MATTERS.length], today.minusDays(daysAgo), state, online, false));
    }

    private void ownFile(Crew crew, int daysAgo, AidState state) {
        all.add(new CaseTale(all.size() + 1, crew, UNPAID_WAGES, today.minusDays(daysAgo), state, true, true));
    }
}
