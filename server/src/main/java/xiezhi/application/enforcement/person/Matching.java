package xiezhi.application.enforcement.person;

import java.util.List;
import org.springframework.stereotype.Component;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.identity.CitizenId;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Reason;

/** 身份比对: looks for the person whom a claim means, in the order of the rules. */
@Component
class Matching {
    private static final Actor ROOM = Actor.system("身份比对");
    private static final String ONE_PERSON = "个人信息保护法#13";
    private final Records records;
    private final Group group;

    Matching(Records records, Group group) {
        this.records = records;
        this.group = group;
    }

    Match match(Claim claim) {
        CitizenId id = Persons.citizenId(claim);
        if (id != null) {
            Query<Person> query = Query.of(Person.class).where("citizenId", id).limit(2);
            for (Stored<Person> found :
                    Acting.as(ROOM, () -> records.page(query)).items()) {
                return byNumber(claim, found.row());
            }
        }
        return new Match(Match.Outcome.NEW, null, List.of(), List.of());
    }

    private Match byNumber(Claim claim, Person known) {
        Ref<Person> root = group.root(known.id());
        boolean named = known.name().equals(claim.name());
        boolean born = known.birthDate() != null && known.birthDate().equals(claim.birthDate());
        return named || born
                ? new Match(
                        Match.Outcome.LINKED,
                        root,
                        List.of(),
                        List.of(new Reason(ONE_PERSON, "公民身份号码与在册人员相同, 姓名或者出生日期一致")))
                : new Match(
                        Match.Outcome.CONFLICT,
                        null,
                        List.of(new Match.Candidate(root, 0, List.of())),
                        List.of(new Reason(ONE_PERSON, "公民身份号码与在册人员相同, 姓名和出生日期都不同, 需要排查冒名顶替")));
    }
}
