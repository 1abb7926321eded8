package xiezhi.application.enforcement.sentence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.person.Person;
import xiezhi.kernel.record.Ref;

/** 刑期已变动: a person's last day was computed anew and is another one, or no longer stands. */
public record TermChanged(
        Ref<Person> person,
        @Nullable LocalDate before,
        @Nullable LocalDate after,
        boolean pending) {}
