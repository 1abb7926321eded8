package xiezhi.foundation.identity;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.modulith.ApplicationModule;
import org.springframework.stereotype.Component;
import xiezhi.kernel.act.DutyList;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Names;

/** 职责簿: every duty that a room declares, read off its list once. */
@Component
public class DutyBook {
    private final Map<String, Duty> duties = new TreeMap<>();
    private final Map<String, Room> rooms = new TreeMap<>();

    DutyBook(List<DutyList> lists) {
        lists.forEach(list -> enter(AopUtils.getTargetClass(list).getPackage()));
        lists.stream()
                .flatMap(list -> Arrays.stream(AopUtils.getTargetClass(list).getFields()))
                .filter(DutyBook::isDuty)
                .map(DutyBook::read)
                .forEach(duty -> duties.put(duty.code(), duty));
    }

    /** 职责. */
    public record Duty(String code, String name, String english, String room) {}

    /** 房间: a business of the platform, as its card names it. */
    public record Room(String id, String name, String english, String floor) {}

    /** The rooms that the duties open. */
    public Collection<Room> rooms(Collection<String> held) {
        return held.stream()
                .map(duties::get)
                .map(duty -> duty == null ? null : rooms.get(duty.room()))
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.comparing(Room::floor).thenComparing(Room::id))
                .toList();
    }

    private void enter(Package room) {
        ApplicationModule card = room.getAnnotation(ApplicationModule.class);
        if (card != null) {
            String path = room.getName().substring("xiezhi.".length());
            rooms.put(
                    card.id(),
                    new Room(
                            card.id(),
                            card.displayName(),
                            Names.human(card.id()),
                            path.substring(0, path.lastIndexOf('.'))));
        }
    }

    public Collection<Duty> all() {
        return List.copyOf(duties.values());
    }

    /** The Chinese name of the duty, or its code when no room declares it any more. */
    public String nameOf(String code) {
        Duty duty = duties.get(code);
        return duty == null ? code : duty.name();
    }

    /** The duty in English words. */
    public String englishOf(String code) {
        Duty duty = duties.get(code);
        return duty == null ? code : duty.english();
    }

    /** Refuses a duty that no room declares. */
    public void mustKnow(String code) {
        if (!duties.containsKey(code)) {
            throw Unfit.field("duty", "没有职责 %s; GET /api/admin/duties 列出全部".formatted(code));
        }
    }

    private static boolean isDuty(Field field) {
        return Modifier.isStatic(field.getModifiers())
                && field.getType() == String.class
                && field.isAnnotationPresent(Item.class);
    }

    private static Duty read(Field field) {
        try {
            String code = String.valueOf(field.get(null));
            @Nullable Item item = field.getAnnotation(Item.class);
            int dot = code.indexOf('.');
            return new Duty(
                    code,
                    item == null ? code : item.value(),
                    Names.human(code.substring(dot + 1)),
                    code.substring(0, Math.max(dot, 0)));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field + " is not public", e);
        }
    }
}
