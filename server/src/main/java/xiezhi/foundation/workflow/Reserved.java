package xiezhi.foundation.workflow;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;

/** 不得代理的事项 (DENY): what stays with the principal, whoever stands in for him and however much he lends. */
final class Reserved {
    static final String BASIS = "委托授权规则";
    static final Reason SIGNING = new Reason(BASIS, "签发和用印由委托人本人办理, 没有书面授权的, 代理人不能代签");

    private Reserved() {}

    /**
     * Whether the matter may go to the stand-in: not when it is about himself, and not when it is one of discipline, personnel or a report
     * against somebody and nobody has written down whom it is about.
     */
    @LegalBasis("公务员法#76")
    static Ruling<Boolean> lends(Matter matter, Set<UUID> about, UUID standIn) {
        if (about.contains(standIn)) {
            return Ruling.of(false, new Reason("公务员法#76", "这件事项涉及代理人本人, 由委托人本人办理"));
        }
        if (matter != Matter.ORDINARY && about.isEmpty()) {
            return Ruling.of(false, new Reason(BASIS, matter.label() + "事项没有写明涉及何人, 由委托人本人办理"));
        }
        return Ruling.of(true);
    }

    /** Why the step is not the stand-in's, if it isn't: its own nature, the limits of what was lent, or whom the matter is about. */
    static Optional<Reason> against(Flow flow, Step step, Actor actor) {
        Actor.Lent lent = actor.lent();
        Optional<Reason> own = step(step.signs(), !actor.barredFromSigning(), lent == null ? null : step.personal());
        if (own.isPresent() || lent == null) {
            return own;
        }
        return lent.reaches(flow.process(), flow.business())
                ? lends(flow.matter(), flow.about(), actor.person()).reasons().stream()
                        .findFirst()
                : Optional.of(new Reason(BASIS, "这件事项不在委托的范围内, 由委托人本人办理"));
    }

    /** Why the step itself stays with the principal, if it does. */
    static Optional<Reason> step(boolean signs, boolean signing, @Nullable String personal) {
        if (personal != null) {
            return Optional.of(new Reason(personal, "承办人的职责专属本人, 不能由代理人履行"));
        }
        return signs && !signing ? Optional.of(SIGNING) : Optional.empty();
    }
}
