package xiezhi.application.enforcement.sentence;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 罪犯类别标识: what the judgment says of the offence or the offender that makes commutation, parole or release stricter. */
@CodeSet(code = "CS_OFFENCE_FLAG", name = "罪犯类别标识", standard = "减刑假释规定#7")
public enum OffenceFlag implements Labelled {
    DUTY("职务犯罪", "减刑假释规定#7"),
    FINANCE("破坏金融管理秩序和金融诈骗犯罪", "减刑假释规定#7"),
    GANG("组织、领导、参加、包庇、纵容黑社会性质组织犯罪", "减刑假释规定#7"),
    STATE_SECURITY("危害国家安全犯罪", "减刑假释规定#7"),
    TERROR("恐怖活动犯罪", "减刑假释规定#7"),
    DRUG_RING_LEADER("毒品犯罪集团的首要分子", "减刑假释规定#7"),
    DRUG_REOFFENDER("毒品再犯", "减刑假释规定#7"),
    RECIDIVIST("累犯", "减刑假释规定#7"),
    VIOLENT8("故意杀人、强奸、抢劫、绑架、放火、爆炸、投放危险物质或者有组织的暴力性犯罪", "刑法#81"),
    CORRUPTION_SPC19("适用2019年补充规定的贪污贿赂罪犯", "减刑假释补充规定#7");

    private static final Set<OffenceFlag> LISTED = Set.copyOf(EnumSet.range(DUTY, RECIDIVIST));
    private final String label;
    private final @Nullable String basis;

    OffenceFlag(String label, @Nullable String basis) {
        this.label = label;
        this.basis = basis;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public @Nullable String basis() {
        return basis;
    }

    /** Whether one of the flags is among the groups that article 7 of the provisions lists. */
    public static boolean anyListed(Collection<OffenceFlag> flags) {
        return flags.stream().anyMatch(LISTED::contains);
    }
}
