package xiezhi.foundation.workflow;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 任务: one person (or a pool of candidates) asked to do a step. */
record Task(
        UUID id,
        UUID flow,
        UUID business,
        String step,
        String name,
        UUID visit,
        String execution,
        Kind kind,
        int place,
        State state,
        List<String> pool,
        @Nullable UUID assignee,
        @Nullable UUID principal,
        @Nullable UUID delegation,
        @Nullable UUID delegatedFrom,
        boolean claimed,
        @Nullable UUID sender,
        @Nullable UUID parent,
        @Nullable UUID addedBy,
        int depth,
        int transfers,
        @Nullable Resume resume,
        Instant receivedAt,
        @Nullable Instant openedAt,
        @Nullable Instant doneAt,
        @Nullable UUID doneBy,
        @Nullable String outcome,
        @Nullable String digest,
        @Nullable Instant urgedAt,
        boolean shared) {

    /** 任务种类. */
    enum Kind {
        /** The step itself. */
        NODE,
        /** One signer of a countersign. */
        SIGN,
        /** 并加签. */
        ADDED,
        /** 前加签. */
        BEFORE,
        /** 后加签. */
        AFTER;

        /** Whether the row is one of those whose answers decide the step. */
        boolean decides() {
            return this == NODE || this == SIGN || this == ADDED;
        }
    }

    /** 任务状态. */
    enum State {
        OPEN,
        WAITING,
        DONE,
        /** 无需办理. */
        NOT_NEEDED,
        RETURNED,
        WITHDRAWN,
        REMOVED,
        /** Signed, but on a text that was changed since. */
        SUPERSEDED
    }

    /** The same task as an added signer beside another. */
    Task addedTo(Task beside, UUID by) {
        return new Task(
                id,
                flow,
                business,
                step,
                name,
                visit,
                execution,
                kind,
                place,
                state,
                pool,
                assignee,
                principal,
                delegation,
                delegatedFrom,
                claimed,
                sender,
                beside.id(),
                by,
                beside.depth() + 1,
                transfers,
                resume,
                receivedAt,
                openedAt,
                doneAt,
                doneBy,
                outcome,
                digest,
                urgedAt,
                shared);
    }

    boolean open() {
        return state == State.OPEN;
    }

    boolean pending() {
        return state == State.OPEN || state == State.WAITING;
    }

    /** Whether the row still counts in its visit. */
    boolean counts() {
        return pending() || state == State.DONE;
    }

    /** Whether the person is asked now: it is his, or he shares it with his stand-in. */
    boolean belongsTo(UUID person) {
        return person.equals(assignee) || (shared && person.equals(principal));
    }

    /** Whether the person is asked, for himself or as the one stood in for. */
    boolean concerns(UUID person) {
        return person.equals(assignee)
                || person.equals(principal)
                || person.equals(delegatedFrom)
                || person.equals(doneBy);
    }
}
