package xiezhi.foundation.security;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.kernel.act.May;

/** 密钥轮换: new keys from now on, while everything sealed or signed before stays readable. */
@RestController
class KeyRotation {
    private final Vault vault;
    private final Signer signer;
    private final ApplicationEventPublisher events;

    KeyRotation(Vault vault, Signer signer, ApplicationEventPublisher events) {
        this.vault = vault;
        this.signer = signer;
        this.events = events;
    }

    @PostMapping("/api/admin/keys/rotate")
    @May(value = Administrators.SECURITY, stepUp = true)
    KeysRotated rotate() {
        KeysRotated rotated = new KeysRotated("v" + vault.rotate(), signer.rotate());
        events.publishEvent(rotated);
        return rotated;
    }
}
