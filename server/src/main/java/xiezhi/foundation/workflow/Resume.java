package xiezhi.foundation.workflow;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 直送: where the work goes on when a step that it was returned to directly is done again: every place that was taken back, and
 * who gets it first.
 */
record Resume(String step, @Nullable UUID first, List<Place> places) {
    Resume {
        places = List.copyOf(places);
    }

    /** 位置: a node that held a token, and the visit there, or null where the token only waited. */
    record Place(String node, @Nullable UUID visit) {}
}
