package xiezhi.house;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

/** 图纸: the rooms on their floors and the doors between them, as they really are used. */
final class Drawing {
    private static final Map<String, String> FLOORS = new LinkedHashMap<>(Map.of());

    static {
        FLOORS.put("application", "深化应用 application");
        FLOORS.put("integration", "融合提升 integration");
        FLOORS.put("foundation", "夯实基础 foundation");
    }

    private final ApplicationModules rooms;

    Drawing(ApplicationModules rooms) {
        this.rooms = rooms;
    }

    /** Mermaid: floors as boxes; an arrow from a room to each room whose door it uses, a dotted one where it only listens. */
    String mermaid() {
        StringBuilder text = new StringBuilder("flowchart TB\n");
        floors().forEach((floor, inside) -> {
            text.append("  subgraph ")
                    .append(floor)
                    .append("[\"")
                    .append(FLOORS.get(floor))
                    .append("\"]\n");
            inside.forEach(r -> text.append("    %s[\"%s<br/>%s\"]%n".formatted(id(r), r.getDisplayName(), id(r))));
            text.append("  end\n");
        });
        arrows().forEach(arrow -> text.append("  ").append(arrow).append("\n"));
        return text.toString();
    }

    /** PlantUML, for those who print the plan. */
    String plantUml() {
        StringBuilder text = new StringBuilder("@startuml\ntitle 獬豸 Xiezhi: rooms and doors\n");
        floors().forEach((floor, inside) -> {
            text.append("package \"").append(FLOORS.get(floor)).append("\" {\n");
            inside.forEach(r -> text.append("  [%s\\n%s] as %s%n".formatted(r.getDisplayName(), id(r), id(r))));
            text.append("}\n");
        });
        arrows().forEach(arrow -> text.append(arrow.replace("-.->", "..>")).append("\n"));
        return text.append("@enduml\n").toString();
    }

    private Map<String, List<ApplicationModule>> floors() {
        Map<String, List<ApplicationModule>> byFloor = rooms.stream()
                .sorted(Comparator.comparing(Drawing::id))
                .collect(Collectors.groupingBy(Drawing::floor, TreeMap::new, Collectors.toList()));
        Map<String, List<ApplicationModule>> topDown = new LinkedHashMap<>();
        FLOORS.keySet().stream().filter(byFloor::containsKey).forEach(f -> topDown.put(f, byFloor.get(f)));
        return topDown;
    }

    private TreeSet<String> arrows() {
        TreeSet<String> arrows = new TreeSet<>();
        for (ApplicationModule room : rooms) {
            TreeSet<String> called = new TreeSet<>();
            TreeSet<String> heard = new TreeSet<>();
            room.getDirectDependencies(rooms).stream().forEach(d -> {
                String other = id(d.getTargetModule());
                (d.getDependencyType() == DependencyType.EVENT_LISTENER ? heard : called).add(other);
            });
            heard.removeAll(called);
            called.forEach(other -> arrows.add(id(room) + " --> " + other));
            heard.forEach(other -> arrows.add(id(room) + " -.-> " + other));
        }
        return arrows;
    }

    private static String id(ApplicationModule room) {
        return room.getIdentifier().toString();
    }

    private static String floor(ApplicationModule room) {
        return room.getBasePackage().getName().split("\\.")[1];
    }
}
