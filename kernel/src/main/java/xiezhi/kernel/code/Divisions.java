package xiezhi.kernel.code;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 区划代码集 (GB/T 2260): the divisions as dated data, so that a deployment adds its townships and its history, and old codes keep their names. */
public final class Divisions {
    private static final Pattern FORM = Pattern.compile("[1-9]\\d{5}(\\d{3})?");
    private static final Divisions SHIPPED = ofResource();
    private static final Comparator<Division> BY_TIME =
            Comparator.comparing(Division::from, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Map<String, List<Division>> byCode;

    private Divisions(Map<String, List<Division>> byCode) {
        this.byCode = byCode;
    }

    /** Provinces, cities and counties, with the demonstration province under the unused prefix 97. */
    public static Divisions shipped() {
        return SHIPPED;
    }

    /** Reads {@code code,name,english,from,until}, the last three where they are known; lines that do not begin with a digit are passed over. */
    public static Divisions read(Reader reader) {
        return of(new BufferedReader(reader)
                .lines()
                .filter(line -> !line.isBlank() && Character.isDigit(line.charAt(0)))
                .map(Divisions::division)
                .toList());
    }

    /** Several divisions of one code are its names, one after another. */
    public static Divisions of(Collection<Division> divisions) {
        return new Divisions(
                divisions.stream().collect(Collectors.groupingBy(Division::code, TreeMap::new, Collectors.toList())));
    }

    /** These and those; a code that both know is told by those. */
    public Divisions and(Divisions those) {
        Map<String, List<Division>> both = new TreeMap<>(byCode);
        both.putAll(those.byCode);
        return new Divisions(both);
    }

    /** The division of the code, under its latest name. */
    public Optional<Division> find(String code) {
        return byCode.getOrDefault(code, List.of()).stream().max(BY_TIME);
    }

    /** The division of the code as it was called on the day; under its latest name where no name of that day is known. */
    public Optional<Division> find(String code, LocalDate day) {
        List<Division> names = byCode.getOrDefault(code, List.of());
        return names.stream().filter(name -> name.stands(day)).max(BY_TIME).or(() -> find(code));
    }

    /** The known divisions from the province down to the code on the day; none unless its county, city or province itself is known. */
    public List<Division> path(String code, LocalDate day) {
        List<Division> path = new ArrayList<>();
        for (Optional<String> step = Optional.of(code); step.isPresent(); step = DivisionLevel.above(step.get())) {
            Optional<Division> known = find(step.get(), day);
            if (known.isEmpty() && path.isEmpty() && step.get().length() == 6) {
                return List.of();
            }
            known.ifPresent(path::addFirst);
        }
        return path;
    }

    /** The names of the path in one word, as a letter writes them; the code itself where nobody knows it. */
    public String said(String code, LocalDate day) {
        String names = path(code, day).stream().map(Division::name).collect(Collectors.joining());
        return names.isEmpty() ? code : names + "（" + code + "）";
    }

    /** Every code under its latest name, in the order of the codes. */
    public List<Division> all() {
        return byCode.keySet().stream().flatMap(code -> find(code).stream()).toList();
    }

    /** Names from the province down to the division: {@code 演示省南屏市}; unknown levels are left out. */
    public String fullName(String code) {
        String above = DivisionLevel.above(code).map(this::fullName).orElse("");
        return above + find(code).map(Division::name).orElse("");
    }

    private static Division division(String line) {
        String[] row = line.strip().split(",", -1);
        if (row.length < 2 || row[1].isBlank() || !FORM.matcher(row[0]).matches()) {
            throw new IllegalArgumentException("区划数据应当为 代码(6位, 乡级9位),名称,英文名,起始日,截止日: " + line);
        }
        return new Division(row[0], row[1], text(row, 2), day(row, 3), day(row, 4));
    }

    private static @Nullable String text(String[] row, int at) {
        return row.length > at && !row[at].isBlank() ? row[at] : null;
    }

    private static @Nullable LocalDate day(String[] row, int at) {
        String text = text(row, at);
        return text == null ? null : LocalDate.parse(text);
    }

    private static Divisions ofResource() {
        InputStream file = Objects.requireNonNull(Divisions.class.getResourceAsStream("divisions.csv"));
        try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            return read(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
