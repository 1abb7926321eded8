package xiezhi.foundation.deadlines;

import java.util.List;
import java.util.UUID;

/** 责任人: who is told about the limits of a business. Answered by the room that knows who works on it. */
public interface Responsible {

    /** Who is told, and where the work is found. */
    Told toldOf(UUID business, UUID unit);

    /** Whether the person takes part in the business, whatever his scope. */
    boolean takesPart(UUID business, UUID person);

    /**
     * 告知对象.
     *
     * @param title of the work, without personal data
     * @param link path within the faces
     */
    record Told(List<UUID> handlers, List<UUID> leaders, String title, String link) {}
}
