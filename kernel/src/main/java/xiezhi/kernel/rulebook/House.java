package xiezhi.kernel.rulebook;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import xiezhi.kernel.time.WorkCalendar;

/** 供给: what the house lays beside the facts of a rule: today's date, the working calendar, tables of figures. Rules ask for it by type. */
public final class House {
    private final Map<Class<?>, Supplier<?>> supplies;

    private House(Map<Class<?>, Supplier<?>> supplies) {
        this.supplies = supplies;
    }

    /** A house that knows what day it is and which days are worked. */
    public static House of(Supplier<LocalDate> today, Supplier<WorkCalendar> calendar) {
        return new House(Map.of(LocalDate.class, today, WorkCalendar.class, calendar));
    }

    /** The same house with one more thing to ask for. */
    public <T> House with(Class<T> type, Supplier<? extends T> supply) {
        Map<Class<?>, Supplier<?>> more = new HashMap<>(supplies);
        more.put(type, supply);
        return new House(more);
    }

    boolean has(Class<?> type) {
        return supplies.containsKey(type);
    }

    /** What is asked for, as it is now. */
    <T> T give(Class<T> type) {
        Supplier<?> supply = supplies.get(type);
        if (supply == null) {
            throw new IllegalStateException("the house gives no " + type.getName());
        }
        return type.cast(supply.get());
    }
}
