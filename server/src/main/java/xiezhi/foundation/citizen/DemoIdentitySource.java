package xiezhi.foundation.citizen;

import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import xiezhi.kernel.identity.CitizenId;

/** 演示核验源: says yes to everybody, says that it is one, and exists in the demonstration only. */
@Component
@ConditionalOnProperty(name = "xiezhi.demo", havingValue = "true")
class DemoIdentitySource implements IdentitySource {
    @Override
    public String name() {
        return "演示核验源 (不核验真实身份)";
    }

    @Override
    public boolean belongTogether(String name, CitizenId number) {
        return true;
    }

    @Override
    public boolean present(UUID person, String name, CitizenId number) {
        return true;
    }
}
