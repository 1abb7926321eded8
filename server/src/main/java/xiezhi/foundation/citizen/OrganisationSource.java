package xiezhi.foundation.citizen;

import xiezhi.kernel.identity.CitizenId;
import xiezhi.kernel.identity.CreditCode;

/** 法人核验源: who confirms a body and its legal representative (an electronic licence, the register). None is built in; then a counter confirms. */
public interface OrganisationSource {
    /** Shown with the result: 电子营业执照, or 演示核验源. */
    String name();

    /** Whether the code and name belong to one body and the person is its legal representative. */
    boolean represents(CreditCode code, String name, String person, CitizenId number);
}
