package xiezhi.foundation.identity;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** 委托簿: the delegations in force, and what each leaves of a principal's duties; kept by the room that hands out the work. */
public interface DelegationBook {

    /** Those in force at the moment that can lead to the person, over at most two hops, and his own. */
    Collection<Delegation> leadingTo(UUID person, Instant moment);

    /** What the delegation entrusts of the duties: not what only signs where signing is excluded, nor what its process kinds don't need. */
    Set<String> entrusted(Delegation delegation, Set<String> duties);
}
