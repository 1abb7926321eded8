package xiezhi.foundation.audit;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import xiezhi.foundation.security.KeysRotated;

/** 密钥轮换入轨: the security room knows no trail; what it did with its keys is noted here. */
@Component
class RotationListener {
    private final Trail trail;

    RotationListener(Trail trail) {
        this.trail = trail;
    }

    @EventListener
    void on(KeysRotated rotated) {
        trail.note(
                "ROTATE_KEYS",
                "security.key",
                null,
                Map.of("field", rotated.fieldKey(), "signing", rotated.signingKey()));
    }
}
