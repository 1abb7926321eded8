package xiezhi.application.publicservice.assistant.interview;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.fault.Fault;

/**
 * 进度: where the answers lead.
 *
 * @param screen the page to ask, or null
 * @param exit the early end, or null
 * @param path the pages on this way, in order; those answered are done
 * @param answers the answers that count on this way, made regular; those of branches no longer taken are gone
 * @param faults what is wrong on the page to ask
 */
public record Progress(
        State state,
        @Nullable Screen screen,
        Interview.@Nullable Exit exit,
        List<Stop> path,
        Map<String, Object> answers,
        List<Fault> faults) {

    /** 状态. */
    public enum State {
        ASK,
        REVIEW,
        EXIT
    }

    /** 一站. */
    public record Stop(String id, String title, String english, boolean done) {}
}
