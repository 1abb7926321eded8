package xiezhi.application.enforcement.person.line;

import java.util.Arrays;
import java.util.List;
import xiezhi.application.enforcement.person.PersonDuty;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.Forbidden;
import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;
import xiezhi.kernel.rule.LegalBasis;

/** 查阅用途: why somebody reads about a person. A purpose is open to whoever does the work it belongs to. */
@LegalBasis("个人信息保护法#6")
@CodeSet(code = "CS_READING_PURPOSE", name = "查阅用途", standard = "个人信息保护法")
public enum Purpose implements Labelled {
    CUSTODY("监管", "prison."),
    PENALTY_EXEC("刑罚执行", "prison.", "sentence."),
    CC_SUPERVISION("社区矫正监督管理", "community."),
    REHAB_TREATMENT("强制隔离戒毒", "drugrehab."),
    RESETTLE_HELP("安置帮教", "resettlement."),
    PROCURATOR_SUPERVISION("检察监督", PersonDuty.SUPERVISE, "prison.procurator", "community.procurator"),
    COURT_CASE("法院办案", "coop.court"),
    IDENTITY("身份核实", PersonDuty.MATCH, PersonDuty.MERGE),
    DISCLOSURE("公开", "disclosure."),
    AUDIT("审计", "audit.");

    private final String label;
    private final List<String> duties;

    Purpose(String label, String... duties) {
        this.label = label;
        this.duties = List.of(duties);
    }

    @Override
    public String label() {
        return label;
    }

    /** Refuses whoever does no work for which one reads about people. */
    public static void demandOne(Actor actor) {
        if (!actor.holds(PersonDuty.READ) && Arrays.stream(values()).noneMatch(purpose -> purpose.openTo(actor))) {
            throw new Forbidden(PersonDuty.READ, "您的岗位没有查阅人员的职责");
        }
    }

    /** Whether a duty of the actor belongs to the purpose. */
    public boolean openTo(Actor actor) {
        return actor.kind() == Actor.Kind.SYSTEM
                || actor.duties().stream().anyMatch(duty -> duties.stream().anyMatch(duty::startsWith));
    }
}
