package xiezhi.application.government.legalaid;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;

/** 终止情形: the eight grounds on which aid ends before the matter does, in the order of the article. */
@CodeSet(code = "CS_AID_TERMINATION", name = "终止法律援助情形", standard = "法律援助法#48")
@LegalBasis("法律援助法#48.1")
public enum TerminationGround implements Labelled {
    OBTAINED_BY_FRAUD("以欺骗或者其他不正当手段获得法律援助"),
    HID_FACTS("故意隐瞒与案件有关的重要事实或者提供虚假证据"),
    USED_ILLEGALLY("利用法律援助从事违法活动"),
    NO_LONGER_POOR("经济状况发生变化, 不再符合法律援助条件"),
    CASE_ENDED("案件终止审理或者已经被撤销"),
    OWN_LAWYER("自行委托律师或者其他代理人"),
    ASKED_TO_END("受援人有正当理由要求终止法律援助"),
    OTHER_BY_LAW("法律法规规定的其他情形");

    private final String label;

    TerminationGround(String label) {
        this.label = label;
    }

    /** The ground of that item, 1 to 8. */
    public static TerminationGround of(int item) {
        return Arrays.stream(values())
                .filter(ground -> ground.item() == item)
                .findFirst()
                .orElseThrow(() -> Unfit.field("ground", "终止情形应当是1至8项 (法律援助法第48条第1款)"));
    }

    public int item() {
        return ordinal() + 1;
    }

    /** Whether the recipient must pay the cost and may be fined (art. 64). */
    public boolean fraud() {
        return this == OBTAINED_BY_FRAUD;
    }

    /** The ground with its article, as the decision prints it. */
    public Reason reason() {
        return new Reason("法律援助法#48.1." + item(), "受援人" + label);
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public @Nullable String basis() {
        return "法律援助法#48.1." + item();
    }
}
