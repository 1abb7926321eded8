package xiezhi.application.government.legalaid.intake;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import xiezhi.application.government.legalaid.AgentGround;
import xiezhi.application.government.legalaid.AidAgent;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.rule.LegalBasis;

/** 代为申请: on which ground somebody applies for another. A guardian against whom the application is made cannot be the one who makes it. */
final class Agents {
    private static final Pattern PARENT = Pattern.compile("父|母|爸|妈|监护|法定代理");

    private Agents() {}

    @LegalBasis("法律援助法#40")
    static List<AidAgent> of(AidFiling filing) {
        AidFiling.Agent agent = filing.agent();
        if (agent == null) {
            return List.of();
        }
        AgentGround ground = ground(agent);
        if (ground != AgentGround.ENTRUSTED
                && filing.opponent() != null
                && filing.opponent().value().equals(agent.name().value())) {
            throw Refusal.under("法律援助法#40.1", "代为申请的人就是对方当事人, 不能由他代为申请", "请由其他法定代理人或者近亲属代为申请; 我们不会通知他");
        }
        return List.of(new AidAgent(agent.name(), agent.citizenId(), agent.mobile(), agent.relation(), ground));
    }

    private static AgentGround ground(AidFiling.Agent agent) {
        @Nullable String kind = agent.kind() == null ? agent.ground() : agent.kind();
        String said = kind == null ? "MINOR" : kind.toUpperCase(Locale.ROOT);
        if (said.equals("MINOR")) {
            return PARENT.matcher(agent.relation()).find() ? AgentGround.GUARDIAN : AgentGround.CLOSE_RELATIVE;
        }
        for (AgentGround ground : AgentGround.values()) {
            if (ground.name().equals(said)) {
                return ground;
            }
        }
        return AgentGround.ENTRUSTED;
    }
}
