package xiezhi.application.government.legalaid;

import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 代为申请情形: who may apply for somebody who cannot, in the order of the article. */
@CodeSet(code = "CS_AID_AGENT_GROUND", name = "代为申请情形", standard = "法律援助法#40")
public enum AgentGround implements Labelled {
    GUARDIAN("法定代理人代为申请", "法律援助法#40.1"),
    OTHER_GUARDIAN("法定代理人侵害其权益, 由其他法定代理人代为申请", "法律援助法#40.1"),
    CLOSE_RELATIVE("法定代理人侵害其权益, 由近亲属代为申请", "法律援助法#40.1"),
    DETAINED("被羁押、服刑或者强制隔离戒毒, 由法定代理人或者近亲属代为申请", "法律援助法#40.2"),
    ENTRUSTED("受申请人委托代为办理", null);

    private final String label;
    private final @Nullable String basis;

    AgentGround(String label, @Nullable String basis) {
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

    /** Whether the guardian is the one complained of; he must learn nothing of the application. */
    public boolean againstGuardian() {
        return this == OTHER_GUARDIAN || this == CLOSE_RELATIVE;
    }
}
