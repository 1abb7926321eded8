package xiezhi.foundation.identity;

import java.util.UUID;
import org.springframework.stereotype.Component;
import xiezhi.foundation.records.Names;

/** 人名: answers the store who a person is. */
@Component
class KnownNames implements Names {
    private final People people;

    KnownNames(People people) {
        this.people = people;
    }

    @Override
    public String of(UUID person) {
        return people.nameOf(person);
    }
}
