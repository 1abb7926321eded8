package xiezhi.foundation.security;

import java.util.Set;
import org.springframework.stereotype.Component;
import xiezhi.kernel.act.DutyList;
import xiezhi.kernel.record.Item;

/** 三员: the three separated administrators (GB/T 22239-2019, 8.1.5). No person holds two of them, and none of them a business duty. */
@Component
public class Administrators implements DutyList {
    @Item("系统管理员")
    public static final String SYSTEM = "security.system-administrator";

    @Item("安全管理员")
    public static final String SECURITY = "security.security-administrator";

    @Item("审计管理员")
    public static final String AUDIT = "security.audit-administrator";

    /** All three. */
    public static final Set<String> ALL = Set.of(SYSTEM, SECURITY, AUDIT);
}
