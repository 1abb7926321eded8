package xiezhi.application.enforcement.prison.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.prison.CustodyFile;

/** 在册人员: an inmate as the lists of the prison show him. */
public record Inmate(
        UUID file,
        UUID person,
        String number,
        String name,
        Coded state,
        @Nullable Coded treatment,
        @Nullable String cell,
        List<Coded> risks,
        @Nullable LocalDate termEnd,
        String ward) {

    static Inmate of(CustodyFile row, String ward) {
        return new Inmate(
                row.id().id(),
                row.person().id(),
                row.number(),
                row.name().value(),
                Coded.of(row.state()),
                Coded.orNone(row.treatment()),
                row.cell(),
                row.keyRisks().stream().sorted().map(Coded::of).toList(),
                row.termEnd(),
                ward);
    }
}
