package xiezhi.application.enforcement.prison.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;

/** 表决人: who has voted or stays out, told apart by person and not by name; two members may have one name. */
@LegalBasis("减刑假释程序规定#14")
public final class Voters {
    private static final String BASIS = "减刑假释程序规定#14";
    private final Map<UUID, String> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** Why whoever acts may not vote. */
    public static List<Reason> mayNot(List<Stored<CaseVote>> cast, List<Stored<CaseRecusal>> out) {
        UUID me = Acting.current().person();
        List<Reason> faults = new ArrayList<>();
        if (out.stream().anyMatch(each -> each.createdBy().equals(me))) {
            faults.add(new Reason(BASIS, "已经回避, 不得表决"));
        }
        if (cast.stream().anyMatch(each -> each.createdBy().equals(me))) {
            faults.add(new Reason(BASIS, "已经表决; 签名的表决不能更改"));
        }
        return faults;
    }

    /** The name of a voter; the second of one name is 某某 (2). */
    String named(UUID person, String name) {
        return names.computeIfAbsent(person, one -> free(name, 1));
    }

    private String free(String name, int n) {
        String label = n == 1 ? name : name + " (" + n + ")";
        return taken.add(label) ? label : free(name, n + 1);
    }
}
