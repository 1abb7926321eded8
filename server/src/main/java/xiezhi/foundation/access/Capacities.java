package xiezhi.foundation.access;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 代办身份簿: in which capacity a citizen may act for a body; kept by the room of citizens and bodies. */
public interface Capacities {

    /** The capacity at this moment; nothing once it was revoked, ran out, or the body has ended. */
    Optional<Capacity> of(UUID person, UUID organisation);

    /**
     * 代办身份.
     *
     * @param level {@code C2} for the legal representative, {@code C3} for an operator under an authorisation
     * @param identity as printed in records: {@code 演示公司 经办人 张某}
     * @param scope what the authorisation says he may do
     */
    record Capacity(
            UUID organisation,
            String name,
            String creditCode,
            String level,
            String identity,
            String scope,
            @Nullable LocalDate until) {

        boolean represents() {
            return level.equals("C2");
        }
    }
}
