package xiezhi.foundation.workflow;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import xiezhi.foundation.deadlines.CaseClock;

/**
 * 工作项, as http.md TASK shows it.
 *
 * @param shared whether a principal and his stand-in both have it on their lists, until one of them takes it
 */
public record WorkItem(
        String id,
        String step,
        String name,
        String english,
        String process,
        String processName,
        String title,
        Business business,
        String desk,
        Instant createdAt,
        @Nullable Someone assignee,
        boolean claimed,
        @Nullable Someone delegatedFrom,
        String priority,
        @Nullable CaseClock clock,
        List<String> actions,
        boolean shared) {

    /** 业务记录: which row the work is about. */
    public record Business(String standard, UUID id) {}

    /** 人员: who, by identifier and name. */
    public record Someone(UUID id, String name) {}
}
