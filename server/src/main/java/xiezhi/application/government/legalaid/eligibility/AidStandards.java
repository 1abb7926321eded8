package xiezhi.application.government.legalaid.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.rule.LegalBasis;

/** 经济困难标准表: the standards in force by region and day: those shipped as parameters and those that provinces published here. */
@LegalBasis("法律援助法#34")
public final class AidStandards {
    private static final AtomicReference<AidStandards> CURRENT =
            new AtomicReference<>(new AidStandards(ShippedStandards.all()));

    private final List<AidStandard> rows;

    public AidStandards(List<AidStandard> rows) {
        this.rows = rows.stream()
                .sorted(Comparator.comparing(AidStandard::demo)
                        .thenComparing(row -> -row.region().length())
                        .thenComparing(AidStandard::from, Comparator.reverseOrder()))
                .toList();
    }

    /** The table that the public rule asks. */
    public static AidStandards current() {
        return Objects.requireNonNull(CURRENT.get());
    }

    /** Puts the published rows before the shipped ones; a node outside demonstration keeps none of the invented. */
    public static void publish(List<AidStandard> published, boolean demonstration) {
        List<AidStandard> all = new ArrayList<>(published);
        ShippedStandards.all().stream()
                .filter(row -> demonstration || !row.demo())
                .forEach(all::add);
        CURRENT.set(new AidStandards(all));
    }

    /** The standard nearest to the division on the day; a published one goes before a demonstration. */
    public @Nullable AidStandard of(@Nullable String division, @Nullable LocalDate day) {
        return rows.stream()
                .filter(row -> row.applies(division, day))
                .findFirst()
                .orElse(null);
    }
}
