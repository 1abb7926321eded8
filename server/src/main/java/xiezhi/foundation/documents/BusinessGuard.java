package xiezhi.foundation.documents;

import java.util.Set;
import java.util.UUID;

/**
 * 业务可见性: a room's answer to who may see the documents and files of its business. Without one, whoever can see the row may.
 */
public interface BusinessGuard {

    /** The record standards that it answers for. */
    Set<String> standards();

    /** Whether the current actor may see this business. */
    boolean maySee(UUID business);
}
