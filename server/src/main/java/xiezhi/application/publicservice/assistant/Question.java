package xiezhi.application.publicservice.assistant;

import java.time.LocalDate;
import java.util.List;

/**
 * 提问: one question, with what the visitor has told about the circumstances of asking.
 *
 * @param day the day on whose law it is asked
 * @param safe the visitor has seen the safety card and says that he is safe now
 * @param before questions of this visit, as the visitor's own device keeps them
 */
record Question(Utterance said, LocalDate day, boolean safe, List<String> before) {

    /** The same question a second time: the first answer was no help. */
    boolean again() {
        return before.stream().map(Utterance::of).anyMatch(said::equals);
    }
}
