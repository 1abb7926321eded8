package xiezhi.foundation.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import xiezhi.kernel.act.Actor;

/** 班底: who does which work for the files of one county. */
final class Crew {
    /** 分工: the parts of the story. */
    enum Part {
        CLERK,
        RECEPTION,
        REVIEWER,
        DIRECTOR,
        ASSIGNER,
        CLOSER,
        OBJECTION
    }

    private final String county;
    private final String division;
    private final Map<Part, Actor> actors = new HashMap<>();
    private final Map<UUID, Actor> lawyers;

    Crew(String county, String division, Map<UUID, Actor> lawyers) {
        this.county = county;
        this.division = division;
        this.lawyers = lawyers;
    }

    void take(Part part, Actor actor) {
        actors.put(part, actor);
    }

    String county() {
        return county;
    }

    String division() {
        return division;
    }

    Actor actor(Part part) {
        return Objects.requireNonNull(actors.get(part), part.name());
    }

    /** The lawyer entered in the register under that row. */
    Actor lawyer(UUID practitioner) {
        return Objects.requireNonNull(lawyers.get(practitioner));
    }
}
