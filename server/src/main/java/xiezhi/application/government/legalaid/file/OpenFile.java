package xiezhi.application.government.legalaid.file;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import xiezhi.application.government.legalaid.AidApplication;
import xiezhi.application.government.legalaid.AidCase;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.record.Ref;

/**
 * 打开的案卷: a file locked for one act, with its case where there is one, and the time of the act.
 *
 * @param afterwards what is done when the file has been written, within the same transaction
 */
public record OpenFile(
        Stored<AidApplication> stored,
        @Nullable Stored<AidCase> storedCase,
        Instant now,
        LocalDate today,
        List<Runnable> afterwards) {

    public AidApplication row() {
        return stored.row();
    }

    public Ref<AidApplication> ref() {
        return stored.row().id();
    }

    /** The centre that keeps the file. */
    public UUID centre() {
        return stored.placement().unit();
    }

    /** The citizen whose matter it is, when he has an account. */
    public Optional<UUID> citizen() {
        return Optional.ofNullable(stored.placement().owner());
    }

    /** Where every further row of the file belongs. */
    public Placement placement() {
        return stored.placement();
    }

    public Optional<Stored<AidCase>> aidCase() {
        return Optional.ofNullable(storedCase);
    }

    /** The case, for verbs that presuppose one. */
    public Stored<AidCase> theCase() {
        if (storedCase == null) {
            throw Refusal.state("这件申请还没有给予法律援助, 没有案件", "先作出给予或者先行提供的决定");
        }
        return storedCase;
    }
}
