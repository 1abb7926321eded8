package xiezhi.kernel.code;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** 区划代码集 (GB/T 2260): the divisions as data, so that a deployment loads its own levels below the provinces. */
public final class Divisions {
    private static final Divisions PROVINCES = shipped();

    private final Map<String, Division> byCode;

    private Divisions(Map<String, Division> byCode) {
        this.byCode = byCode;
    }

    /** The province level, with the demonstration province under the unused prefix 97. */
    public static Divisions provinces() {
        return PROVINCES;
    }

    /** Reads {@code code,name,english}; lines that start with # and the heading are passed over. */
    public static Divisions read(Reader reader) {
        return of(new BufferedReader(reader)
                .lines()
                .filter(line -> !line.isBlank() && Character.isDigit(line.charAt(0)))
                .map(line -> line.split(",", -1))
                .map(row -> new Division(row[0], row[1], row.length > 2 ? row[2] : null))
                .toList());
    }

    public static Divisions of(Collection<Division> divisions) {
        Map<String, Division> byCode = new LinkedHashMap<>();
        divisions.forEach(division -> byCode.put(division.code(), division));
        return new Divisions(byCode);
    }

    /** The division of the code. */
    public Optional<Division> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The divisions directly below, in the order of their codes. */
    public List<Division> below(String code) {
        return byCode.values().stream()
                .filter(division -> DivisionLevel.above(division.code())
                        .filter(code::equals)
                        .isPresent())
                .toList();
    }

    /** Names from the province down to the division: {@code 演示省南屏市}; unknown levels are left out. */
    public String fullName(String code) {
        String above = DivisionLevel.above(code).map(this::fullName).orElse("");
        return above + find(code).map(Division::name).orElse("");
    }

    private static Divisions shipped() {
        InputStream file = Objects.requireNonNull(Divisions.class.getResourceAsStream("divisions.csv"));
        try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            return read(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
