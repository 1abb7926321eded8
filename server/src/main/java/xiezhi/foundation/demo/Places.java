package xiezhi.foundation.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import xiezhi.foundation.identity.Unit;
import xiezhi.foundation.identity.UnitType;
import xiezhi.kernel.record.Ref;

/** 地名与机构: the invented province under the unused prefix 97: five levels of offices, the legal aid centres and the law firms. */
final class Places {
    /** Code, name and the word by which its papers are known; below a county its townships. */
    private record County(String code, String name, String word, List<String> townships) {}

    private record City(String code, String name, String word, List<County> counties) {}

    private static final List<City> CITIES = List.of(
            new City(
                    "970100",
                    "南屏市",
                    "南屏",
                    List.of(
                            new County("970102", "青石区", "青", List.of("青石街道", "河湾街道", "东园镇")),
                            new County("970121", "南屏县", "南", List.of("大柳树镇", "清水湾乡", "石桥镇")),
                            new County("970122", "松风县", "松", List.of("松风镇", "鹿鸣乡", "上塘镇")))),
            new City(
                    "970200",
                    "澜溪市",
                    "澜溪",
                    List.of(
                            new County("970202", "云溪区", "云溪", List.of("云溪街道", "南塘街道", "竹园镇")),
                            new County("970221", "白鹭县", "鹭", List.of("白鹭镇", "柳浪乡", "新渡镇")),
                            new County("970222", "石泉县", "泉", List.of("石泉镇", "青枫乡", "古井镇")))));

    private final Map<String, Unit> byName = new LinkedHashMap<>();
    private final LocalDate since;

    Places(LocalDate since) {
        this.since = since;
        Ref<Unit> ministry = add(null, "000000", UnitType.MINISTRY, 1, "司法部 (演示)", "部");
        Ref<Unit> province = add(ministry, "970000", UnitType.JUSTICE_DEPARTMENT, 2, "云岭省司法厅", "云");
        add(province, "970000", UnitType.LEGAL_AID_AGENCY, 2, "云岭省法律援助中心", "云援");
        CITIES.forEach(city -> city(province, city));
    }

    private void city(Ref<Unit> province, City city) {
        Ref<Unit> bureau = add(province, city.code(), UnitType.CITY_BUREAU, 3, city.name() + "司法局", city.word());
        add(bureau, city.code(), UnitType.LEGAL_AID_AGENCY, 3, city.name() + "法律援助中心", city.word() + "援");
        city.counties().forEach(county -> county(bureau, county));
    }

    private void county(Ref<Unit> city, County county) {
        Ref<Unit> bureau = add(city, county.code(), UnitType.COUNTY_BUREAU, 4, county.name() + "司法局", county.word());
        add(bureau, county.code(), UnitType.LEGAL_AID_AGENCY, 4, county.name() + "法律援助中心", county.word() + "援");
        add(bureau, county.code(), UnitType.LAW_FIRM, 4, "演示" + county.name() + "律师事务所", null);
        for (int i = 0; i < county.townships().size(); i++) {
            String code = county.code() + "1%02d".formatted(i + 1);
            add(
                    bureau,
                    code,
                    UnitType.JUSTICE_OFFICE,
                    5,
                    county.townships().get(i) + "司法所",
                    county.word() + "所" + (i + 1));
        }
    }

    private Ref<Unit> add(
            @Nullable Ref<Unit> parent, String division, UnitType type, int level, String name, @Nullable String word) {
        Ref<Unit> id = Ref.next();
        String code = "%-6.6s%s%03d".formatted(division, type.code(), byName.size() + 1);
        byName.put(
                name,
                new Unit(id, parent, division, code, type, level, name, name, word, null, "12348", null, since, null));
        return id;
    }

    List<Unit> all() {
        return new ArrayList<>(byName.values());
    }

    List<Unit> of(UnitType type) {
        return byName.values().stream().filter(unit -> unit.unitType() == type).toList();
    }

    /** The counties by name. */
    static List<String> counties() {
        return CITIES.stream()
                .flatMap(city -> city.counties().stream())
                .map(County::name)
                .toList();
    }

    /** The first township office of the county. */
    String firstOffice(String county) {
        String code = unit(county + "司法局").divisionCode();
        return of(UnitType.JUSTICE_OFFICE).stream()
                .filter(office -> office.divisionCode().startsWith(code))
                .findFirst()
                .orElseThrow()
                .fullName();
    }

    Unit unit(String name) {
        return Objects.requireNonNull(byName.get(name), name);
    }
}
