package xiezhi.application.publicservice.assistant;

import java.util.List;

/**
 * 答复块: a sentence that a lawyer has approved, with the articles that carry it; from {@code assistant/blocks.yaml}.
 *
 * @param intents intents for which it is meant; empty for all
 * @param says one word of each list must be in the question
 * @param not none of these may be in it
 * @param text our own words; names no article, term or sum that its articles do not hold
 * @param cites citation keys, each of which must stand in the library on the day
 * @param next codes of next steps
 * @param reviewed the day on which a lawyer last read it
 */
record Block(
        String code,
        List<String> intents,
        List<List<String>> says,
        List<String> not,
        Conclusion conclusion,
        String text,
        String english,
        List<String> cites,
        List<String> next,
        String reviewed) {

    boolean fits(String intent, Utterance said) {
        return (intents.isEmpty() || intents.contains(intent))
                && says.stream().allMatch(any -> any.stream().anyMatch(said::says))
                && not.stream().noneMatch(said::says);
    }
}
