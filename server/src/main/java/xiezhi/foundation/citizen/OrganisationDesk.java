package xiezhi.foundation.citizen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.foundation.audit.Trail;
import xiezhi.foundation.identity.Person;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.Check;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.identity.CitizenId;
import xiezhi.kernel.identity.CreditCode;
import xiezhi.kernel.record.Ref;

/** 法人登记岗: a legal representative whose own identity is proved registers his body; a source or a counter confirms him (C2). */
@Service
class OrganisationDesk {
    private static final int MOST_PENDING = 5;
    private final OrganisationShelf shelf;
    private final Records records;
    private final ObjectProvider<OrganisationSource> source;
    private final JdbcClient sql;
    private final Trail trail;

    OrganisationDesk(
            OrganisationShelf shelf,
            Records records,
            ObjectProvider<OrganisationSource> source,
            JdbcClient sql,
            Trail trail) {
        this.shelf = shelf;
        this.records = records;
        this.source = source;
        this.sql = sql;
        this.trail = trail;
    }

    /** 登记: in force at once where a source confirms it, else when a counter has compared the papers. */
    @Transactional
    public Stored<Organisation> register(CreditCode code, String name) {
        Actor actor = Levels.realName();
        String called = name.strip();
        Check.all()
                .field("name", !called.isEmpty() && called.length() <= 100, "名称应当与营业执照或者登记证书一致, 1至100字")
                .done();
        oneAtATime(code);
        refuseTaken(code, actor);
        Person person = person(actor.person());
        Optional<String> confirmed = confirmed(code, called, person);
        Stored<Organisation> row = shelf.add(new Organisation(
                Ref.next(),
                code,
                called,
                Ref.of(actor.person()),
                confirmed.isPresent() ? OrganisationState.ACTIVE : OrganisationState.PENDING,
                confirmed.orElse(null)));
        trail.note(
                "REGISTER_ORGANISATION",
                "citizen.organisation",
                row.row().id().id(),
                Map.of("creditCode", code.value(), "state", row.row().state().name()));
        return row;
    }

    private void refuseTaken(CreditCode code, Actor actor) {
        List<Stored<Organisation>> known = shelf.ofCode(code);
        if (known.stream().anyMatch(one -> one.row().active())) {
            throw Refusal.coded("DUPLICATE", "这个统一社会信用代码已经登记", "请法定代表人授权您为经办人; 法定代表人变更的, 请持营业执照和身份证到窗口办理");
        }
        boolean mine = known.stream()
                .anyMatch(one -> one.row().state() == OrganisationState.PENDING
                        && one.row().representative().id().equals(actor.person()));
        long waiting = shelf.representedBy(actor.person()).stream()
                .filter(one -> one.row().state() == OrganisationState.PENDING)
                .count();
        if (mine || waiting >= MOST_PENDING) {
            throw Refusal.coded(
                    "DUPLICATE", mine ? "您已经提交登记, 正在等待核验" : "您有%d项登记正在等待核验".formatted(waiting), "请持营业执照和身份证到窗口核验");
        }
    }

    private Optional<String> confirmed(CreditCode code, String name, Person person) {
        OrganisationSource asked = source.getIfAvailable();
        CitizenId number = person.citizenId();
        if (asked == null || number == null) {
            return Optional.empty();
        }
        if (!asked.represents(code, name, person.name(), number)) {
            throw Refusal.coded("IDENTITY_MISMATCH", "未能确认您是该法人的法定代表人", "请核对代码和名称; 确认无误的, 请持营业执照和身份证到窗口核验");
        }
        return Optional.of(asked.name());
    }

    private Person person(UUID id) {
        return Acting.as(Actor.system("法人账户"), () -> records.get(Person.class, Ref.<Person>of(id)))
                .row();
    }

    /** Two who register one code at the same moment wait for each other. */
    private void oneAtATime(CreditCode code) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(?, 7))")
                .param(code.value())
                .query((row, n) -> 0)
                .list();
    }
}
