package xiezhi.foundation.citizen;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.foundation.access.Accounts;
import xiezhi.foundation.audit.Trail;
import xiezhi.foundation.identity.Directory;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.identity.Person;
import xiezhi.foundation.identity.PersonKind;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.identity.CitizenId;
import xiezhi.kernel.identity.Mobile;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Ref;

/** 公民注册岗: an account (L0), its mobile number proved by a code (L1), name and number (L2), strong proof (L3). */
@Service
class CitizenDesk {
    private final Accounts accounts;
    private final Directory directory;
    private final Records records;
    private final People people;
    private final Codes codes;
    private final Trail trail;
    private final ObjectProvider<IdentitySource> source;
    private final Clock clock;

    CitizenDesk(
            Accounts accounts,
            Directory directory,
            Records records,
            People people,
            Codes codes,
            Trail trail,
            ObjectProvider<IdentitySource> source,
            Clock clock) {
        this.accounts = accounts;
        this.directory = directory;
        this.records = records;
        this.people = people;
        this.codes = codes;
        this.trail = trail;
        this.source = source;
        this.clock = clock;
    }

    /** 注册. */
    @Transactional
    public Accounts.Citizen register(
            String mobile, String password, @Nullable String name, @Nullable String number, @Nullable String code) {
        if (people.root().isEmpty()) {
            throw Refusal.state("本节点还没有设立机构, 暂不接受注册", "请系统管理员先设立根机构");
        }
        Mobile phone = new Mobile(mobile);
        Accounts.checkPassword(password);
        CitizenId id = number == null || number.isBlank() ? null : number(number);
        String called = name == null || name.isBlank() ? "用户" + phone : new PersonName(name).value();
        boolean proved = id != null && name != null && !name.isBlank() && matches(called, id);
        Person person = new Person(Ref.next(), called, PersonKind.CITIZEN, null, proved ? id : null, phone);
        boolean held = holds(phone, code);
        Actor visitor = Acting.current();
        return Acting.as(asPlatform(visitor), () -> {
            directory.addPeople(List.of(person));
            String level = proved ? "L2" : held ? "L1" : "L0";
            UUID account = accounts.openForCitizen(person.id().id(), phone, password, level);
            return new Accounts.Citizen(account, person.id().id(), level);
        });
    }

    /**
     * Whether the caller has proved that he holds the number; without a code the account stays at L0 until it is proved. A number that
     * somebody else took without proof is free again.
     */
    private boolean holds(Mobile phone, @Nullable String code) {
        if (code == null || code.isBlank()) {
            return false;
        }
        codes.use(phone, code);
        accounts.citizenBy(phone).filter(other -> other.level().equals("L0")).ifPresent(accounts::giveUpNumber);
        return true;
    }

    /** 手机号核验: the owner of an account proves afterwards that he holds its number (L1). */
    @Transactional
    public void proveMobile(Accounts.Citizen mine, String code) {
        codes.use(mobileOf(mine), code);
        if (mine.level().equals("L0")) {
            accounts.raise(mine.account(), "L1");
        }
        trail.note("PROVE_MOBILE", "access.account", mine.account(), Map.of());
    }

    Mobile mobileOf(Accounts.Citizen mine) {
        Mobile mobile = Acting.as(
                asPlatform(Acting.current()),
                () -> records.get(Person.class, Ref.<Person>of(mine.person()))
                        .row()
                        .mobile());
        if (mobile == null) {
            throw Refusal.state("账号没有登记手机号", "请到窗口补登");
        }
        return mobile;
    }

    /** 实名: name and number that belong together. */
    @Transactional
    public void prove(Accounts.Citizen mine, String name, String number) {
        CitizenId id = number(number);
        String called = new PersonName(name).value();
        if (!matches(called, id)) {
            throw Refusal.coded("IDENTITY_MISMATCH", "姓名与公民身份号码不一致", "请核对后重新填写; 确认无误的, 请持身份证到窗口办理");
        }
        Acting.run(asPlatform(Acting.current()), () -> {
            Stored<Person> before = records.lock(Person.class, Ref.<Person>of(mine.person()));
            Person p = before.row();
            if (p.citizenId() != null && !p.citizenId().equals(id)) {
                throw Refusal.state("已用另一个公民身份号码实名", "号码有误的, 请持身份证到窗口更正");
            }
            records.change(new Person(p.id(), called, p.kind(), p.agency(), id, p.mobile()), before.version());
        });
        if (mine.level().equals("L0") || mine.level().equals("L1")) {
            accounts.raise(mine.account(), "L2");
        }
        trail.note("PROVE_IDENTITY", "access.account", mine.account(), Map.of("level", "L2"));
    }

    /** 强认证: through the identity source of this node; returns the name of the source. */
    @Transactional
    public String proveStrongly(Accounts.Citizen mine) {
        IdentitySource asked = Optional.ofNullable(source.getIfAvailable())
                .orElseThrow(() -> Refusal.coded("NO_IDENTITY_SOURCE", "本节点尚未接入身份核验源", "请持身份证到就近的公共法律服务窗口核验, 效力相同"));
        Person person = Acting.as(
                asPlatform(Acting.current()),
                () -> records.get(Person.class, Ref.<Person>of(mine.person())).row());
        CitizenId number = person.citizenId();
        if (number == null) {
            throw Refusal.state("请先填写姓名和公民身份号码", "完成实名后再做强认证");
        }
        if (!asked.present(mine.person(), person.name(), number)) {
            throw Refusal.coded("IDENTITY_MISMATCH", "未能确认是本人", "请重试, 或者持身份证到窗口核验");
        }
        accounts.raise(mine.account(), "L3");
        trail.note("PROVE_IDENTITY", "access.account", mine.account(), Map.of("level", "L3", "source", asked.name()));
        return asked.name();
    }

    private boolean matches(String name, CitizenId number) {
        IdentitySource asked = source.getIfAvailable();
        return asked == null || asked.belongTogether(name, number);
    }

    private CitizenId number(String raw) {
        return CitizenId.of(raw, LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai"))));
    }

    /** The platform writes the row for the citizen; the trail still says from where. */
    private static Actor asPlatform(Actor visitor) {
        Actor system = Actor.system("公民注册");
        return new Actor(
                system.person(),
                system.account(),
                system.name(),
                system.kind(),
                "",
                null,
                null,
                system.identity(),
                system.duties(),
                system.scope(),
                null,
                visitor.address());
    }
}
