package xiezhi.application.publicservice.assistant;

import java.util.List;

/**
 * 危险: what the safety screen knows about one kind of danger, from {@code assistant/safety.yaml}.
 *
 * @param kind {@code SELF_HARM}, {@code HOME_VIOLENCE}, {@code CHILD_HARM}, {@code DANGER_NOW}
 * @param phrases any of them is enough
 * @param pairs a word of the first list and, near it, one of the second
 * @param unless phrases that look like danger and are none; taken out before looking
 * @param calls numbers to ring, the most urgent first
 */
record Danger(
        String kind,
        String title,
        String english,
        String say,
        String sayEnglish,
        List<String> phrases,
        List<List<String>> pairs,
        List<String> unless,
        List<Call> calls,
        List<String> quiet) {

    /** 电话: whom to ring. */
    record Call(String number, String name, String english) {}
}
