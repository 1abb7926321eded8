package xiezhi.foundation.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.rule.Reason;

/** 案件时钟, as http.md CLOCK shows it to people; the words are made for the given day. */
public record CaseClock(
        UUID id,
        String rule,
        String name,
        String english,
        List<String> basis,
        Instant start,
        LocalDate due,
        LocalDate originalDue,
        String unit,
        String state,
        boolean provisional,
        int remaining,
        String text,
        String englishText,
        List<Excluded> excluded,
        List<Reason> reasons,
        String consequence,
        @Nullable Instant metAt) {

    /** 扣除期间: days that do not count, both ends included. */
    public record Excluded(LocalDate from, LocalDate to, String why) {}
}
