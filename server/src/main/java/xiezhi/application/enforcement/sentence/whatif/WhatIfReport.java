package xiezhi.application.enforcement.sentence.whatif;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * 推演报告: what two sets of figures say of the same people. Nothing is written; the register keeps what the law in force says.
 *
 * @param people who was computed
 * @param touched for how many something would move
 * @param eligibleBefore how many may be proposed on the day under the law in force
 * @param byRule people touched, by row of the table
 * @param effects the first of those touched, by the size of the move
 */
public record WhatIfReport(
        LocalDate on,
        int people,
        int touched,
        int sooner,
        int later,
        int eligibleBefore,
        int eligibleAfter,
        int unreadable,
        Map<String, Integer> byRule,
        List<Effect> effects) {}
