package xiezhi.application.publicservice.assistant.interview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import xiezhi.application.publicservice.assistant.interview.Interview.Exit;
import xiezhi.application.publicservice.assistant.interview.Progress.State;
import xiezhi.application.publicservice.assistant.interview.Progress.Stop;
import xiezhi.kernel.fault.Fault;
import xiezhi.kernel.rule.LegalBasis;

/** 走问答: a pure function of definition and answers: the same answers always lead to the same page. A changed answer prunes what hung on it. */
@LegalBasis("法律援助法#23")
public final class Interviewing {
    private final Interview interview;
    private final Map<String, ?> typed;
    private final LocalDate today;
    private final Map<String, Object> kept = new LinkedHashMap<>();
    private final List<Stop> path = new ArrayList<>();

    private Interviewing(Interview interview, Map<String, ?> typed, LocalDate today) {
        this.interview = interview;
        this.typed = typed;
        this.today = today;
    }

    /**
     * Where the answers lead.
     *
     * @param typed answers by name; a question that was left open on purpose is present with null
     * @param wanted a page to go back to, if it still lies on the way; else null
     */
    public static Progress next(Interview interview, Map<String, ?> typed, @Nullable String wanted, LocalDate today) {
        return new Interviewing(interview, typed, today).walk(wanted);
    }

    private Progress walk(@Nullable String wanted) {
        Screen asked = null;
        List<Fault> wrong = List.of();
        for (Screen screen : interview.screens()) {
            if (!shown(screen.when())) {
                continue;
            }
            List<Fault> faults = take(screen);
            boolean done = faults.isEmpty() && asked == null && answered(screen);
            path.add(new Stop(screen.id(), screen.title(), screen.english(), done));
            if (screen.id().equals(wanted) && asked == null) {
                return progress(State.ASK, screen, null, List.of());
            }
            if (asked == null && !done) {
                asked = screen;
                wrong = touched(screen) ? faults : List.of();
            }
            Optional<Exit> exit = asked == null ? exit(screen) : Optional.empty();
            if (exit.isPresent()) {
                return progress(State.EXIT, null, exit.get(), List.of());
            }
        }
        return asked == null ? progress(State.REVIEW, null, null, List.of()) : progress(State.ASK, asked, null, wrong);
    }

    private Progress progress(State state, @Nullable Screen screen, @Nullable Exit exit, List<Fault> faults) {
        return new Progress(state, screen, exit, path, kept, faults);
    }

    /** Reads the answers of a page into what is kept; a value that does not fit is kept as typed, so that it can be mended. */
    private List<Fault> take(Screen screen) {
        List<Fault> faults = new ArrayList<>();
        for (Ask ask : screen.asks()) {
            if (!shown(ask.when()) || !typed.containsKey(ask.name())) {
                continue;
            }
            Answers answers = new Answers(today);
            Object value = answers.read(ask, typed.get(ask.name()), ask.name());
            kept.put(ask.name(), answers.faults().isEmpty() ? value : typed.get(ask.name()));
            faults.addAll(answers.faults());
        }
        return faults;
    }

    private boolean answered(Screen screen) {
        return screen.asks().stream().filter(ask -> shown(ask.when())).allMatch(ask -> kept.containsKey(ask.name()));
    }

    private boolean touched(Screen screen) {
        return screen.asks().stream().anyMatch(ask -> kept.containsKey(ask.name()));
    }

    private Optional<Exit> exit(Screen screen) {
        return interview.exits().stream()
                .filter(exit -> exit.after().equals(screen.id()) && exit.when().test(kept))
                .findFirst();
    }

    private boolean shown(@Nullable Condition when) {
        return when == null || when.test(kept);
    }
}
