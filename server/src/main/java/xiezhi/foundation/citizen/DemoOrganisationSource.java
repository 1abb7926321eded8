package xiezhi.foundation.citizen;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import xiezhi.kernel.identity.CitizenId;
import xiezhi.kernel.identity.CreditCode;

/** 演示法人核验源: says yes to everybody, says that it is one, and exists in the demonstration only. */
@Component
@ConditionalOnProperty(name = "xiezhi.demo", havingValue = "true")
class DemoOrganisationSource implements OrganisationSource {
    @Override
    public String name() {
        return "演示核验源 (不核验真实身份)";
    }

    @Override
    public boolean represents(CreditCode code, String name, String person, CitizenId number) {
        return true;
    }
}
