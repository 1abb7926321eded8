package xiezhi.foundation.workflow;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Names;

/**
 * 环节: a user task of a process file, as far as people are concerned.
 *
 * @param duty the duty its candidates hold, or its one person ({@code xz:duty}), or empty
 * @param desk the desk page that does the step; with one, only the desk's verbs complete it
 * @param pool expressions of the candidates
 * @param assignee expression of one person, or null
 * @param countersign how several sign, or null
 * @param allow verbs that move the token by hand, beyond what every step allows
 * @param clock code of the clock that limits the step, or null: whichever of the business is due first
 * @param signs whether it is a signature, which is not delegated unless the authorisation says so (离岗委托)
 * @param personal the article under which it is its person's own and no stand-in's, or null
 */
record Step(
        String id,
        String name,
        String duty,
        @Nullable String desk,
        List<String> pool,
        @Nullable String assignee,
        @Nullable Countersign countersign,
        Set<String> allow,
        @Nullable String clock,
        boolean signs,
        @Nullable String personal) {

    /**
     * 会签.
     *
     * @param people expression of the list of signers
     * @param each name of the variable that holds one of them
     * @param until condition under which the node is passed before all have signed, or null: all must
     */
    record Countersign(
            boolean sequential,
            String people,
            String each,
            @Nullable String until) {}

    private static final Pattern DUTY = Pattern.compile("duty\\.(?:at|near)\\('([^']+)'");

    /** Every duty that its candidates may hold. */
    Set<String> duties() {
        Stream<String> pools = DUTY.matcher(String.join(",", pool)).results().map(found -> found.group(1));
        return Stream.concat(pools, Stream.of(duty).filter(own -> !own.isEmpty()))
                .collect(Collectors.toUnmodifiableSet());
    }

    String english() {
        return Names.human(id);
    }

    /** Whether the verb may move the token from or to this step: always without a desk, otherwise when the file allows it. */
    boolean allows(String verb) {
        return desk == null || allow.contains(verb);
    }
}
