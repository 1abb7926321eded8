package xiezhi.application.enforcement.person.line;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.person.EpisodeKind;
import xiezhi.application.enforcement.person.Sensitivity;
import xiezhi.kernel.rule.LegalBasis;

/** 知情必要: which entries of a life line a purpose may see. Each business sees its own; of the others only what it needs. */
@LegalBasis("个人信息保护法#6")
public final class NeedToKnow {
    /** 释放、风险等级和帮扶需求: what resettlement may know of the time before. */
    private static final Pattern FOR_HELP =
            Pattern.compile(".*\\.(released?|release-.*|ended|lifted|parole-effective|risk|needs|hand-over|received)");

    /** 考核、谈话和控告申诉: nobody's business but the keeper's. */
    private static final Pattern KEEPERS_OWN = Pattern.compile(".*\\.(points?.*|talk.*|complaint.*|report-of-crime)");

    private static final Set<EpisodeKind> SENTENCES =
            EnumSet.of(EpisodeKind.PRISON, EpisodeKind.DETENTION, EpisodeKind.POLITICAL_RIGHTS);

    private NeedToKnow() {}

    /** 记载要素: what the rule looks at in an entry. */
    public record Facts(@Nullable EpisodeKind kind, String event, Sensitivity level) {}

    /** Whether the purpose may see the entry. What is sealed is not asked here: it is not there. */
    public static boolean shows(Purpose purpose, Facts line) {
        return switch (purpose) {
            case CUSTODY, PENALTY_EXEC -> own(line, SENTENCES) || others(line, Sensitivity.L3);
            case CC_SUPERVISION -> own(line, EnumSet.of(EpisodeKind.COMMUNITY)) || others(line, Sensitivity.L3);
            case REHAB_TREATMENT -> own(line, EnumSet.of(EpisodeKind.REHAB)) || others(line, Sensitivity.L2);
            case RESETTLE_HELP ->
                own(line, EnumSet.of(EpisodeKind.RESETTLEMENT))
                        || (FOR_HELP.matcher(line.event()).matches() && upTo(line, Sensitivity.L3));
            case PROCURATOR_SUPERVISION -> upTo(line, Sensitivity.L4);
            case COURT_CASE -> others(line, Sensitivity.L3);
            case IDENTITY -> line.event().startsWith("identity.") || upTo(line, Sensitivity.L2);
            case AUDIT -> upTo(line, Sensitivity.L2);
            case DISCLOSURE -> upTo(line, Sensitivity.L1);
        };
    }

    private static boolean own(Facts line, Set<EpisodeKind> kinds) {
        return line.kind() != null && kinds.contains(line.kind()) && upTo(line, Sensitivity.L4);
    }

    private static boolean others(Facts line, Sensitivity most) {
        return upTo(line, most) && !KEEPERS_OWN.matcher(line.event()).matches();
    }

    private static boolean upTo(Facts line, Sensitivity most) {
        return line.level().compareTo(most) <= 0;
    }
}
