package xiezhi.foundation.workflow;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 流程实例: one run of a process for a business row. Its id is also the engine's. */
record Flow(
        UUID id,
        String definition,
        String process,
        String standard,
        UUID business,
        String title,
        UUID unit,
        String priority,
        @Nullable String digest,
        Instant startedAt,
        UUID startedBy,
        String startedAs,
        @Nullable Instant endedAt,
        @Nullable String outcome,
        String parties,
        Matter matter) {

    /** Whom the matter is about, as far as they are known here. */
    Set<UUID> about() {
        return parties.isEmpty()
                ? Set.of()
                : Arrays.stream(parties.split(",")).map(UUID::fromString).collect(Collectors.toUnmodifiableSet());
    }

    boolean running() {
        return endedAt == null;
    }
}
