package xiezhi.foundation.rules;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import xiezhi.foundation.deadlines.Calendars;
import xiezhi.kernel.rulebook.House;
import xiezhi.kernel.rulebook.PublicRule;
import xiezhi.kernel.rulebook.RuleBook;

/** 规则架: the kernel's rules and those that rooms lay out, asked with today's date and the calendar in force. */
@Component
class RuleShelf {
    private final RuleBook book;

    RuleShelf(ObjectProvider<RulePlace> places, Calendars calendars, Clock clock) {
        List<Class<?>> all = new ArrayList<>(RuleBook.KERNEL);
        places.stream().map(RulePlace::place).forEach(all::add);
        ZoneId here = ZoneId.of("Asia/Shanghai");
        this.book = RuleBook.of(all, House.of(() -> LocalDate.ofInstant(clock.instant(), here), calendars::current));
    }

    Collection<PublicRule> rules() {
        return book.rules();
    }

    PublicRule rule(String name) {
        return book.rule(name);
    }
}
