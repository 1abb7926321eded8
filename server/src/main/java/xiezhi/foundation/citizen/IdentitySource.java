package xiezhi.foundation.citizen;

import java.util.UUID;
import xiezhi.kernel.identity.CitizenId;

/** 身份核验源: who confirms that a name and a number belong together and that the person is present. None is built in; a deployment connects one. */
public interface IdentitySource {
    /** Shown with the result: 国家网络身份认证公共服务, or 演示核验源. */
    String name();

    /** Whether the name and number belong to one person. */
    boolean belongTogether(String name, CitizenId number);

    /** Whether the person at the other end is the one of that number, by means of the source's own (face, chip, network credential). */
    boolean present(UUID person, String name, CitizenId number);
}
