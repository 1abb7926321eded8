package xiezhi.foundation.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.person.Claim;
import xiezhi.application.enforcement.person.Episode;
import xiezhi.application.enforcement.person.EpisodeKind;
import xiezhi.application.enforcement.person.Episodes;
import xiezhi.application.enforcement.person.Identities;
import xiezhi.application.enforcement.person.LifeLine;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.person.Persons;
import xiezhi.application.enforcement.person.Sensitivity;
import xiezhi.foundation.access.Accounts;
import xiezhi.foundation.access.Accounts.NewAccount;
import xiezhi.foundation.identity.Directory;
import xiezhi.foundation.identity.Directory.Hired;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.identity.PersonKind;
import xiezhi.foundation.identity.PostKind;
import xiezhi.foundation.identity.Span;
import xiezhi.foundation.identity.UnitType;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.code.Sex;
import xiezhi.kernel.identity.CitizenId;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Reason;

/** 一个人的生命线: detention, prison, parole, freedom and help, with a gap, a late entry and a question of identity; and messages of a bad partner. */
@Component
@ConditionalOnProperty(name = "xiezhi.demo", havingValue = "true")
class LifeChapter implements Chapter {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private final Directory directory;
    private final Accounts accounts;
    private final People people;
    private final Persons persons;
    private final Episodes episodes;
    private final LifeLine lifeLine;
    private final Identities identities;
    private final MessageChapter messages;

    LifeChapter(
            Directory directory,
            Accounts accounts,
            People people,
            Persons persons,
            Episodes episodes,
            LifeLine lifeLine,
            Identities identities,
            MessageChapter messages) {
        this.directory = directory;
        this.accounts = accounts;
        this.people = people;
        this.persons = persons;
        this.episodes = episodes;
        this.lifeLine = lifeLine;
        this.identities = identities;
        this.messages = messages;
    }

    @Override
    public List<DemoAccount> accounts() {
        return List.of(new DemoAccount(
                "demo-life",
                "演示人员管理员",
                "云岭省司法厅 人员主索引与政法协同",
                "People, identity and co-operation",
                DemoAccount.PASSWORD));
    }

    @Override
    public void tell(LocalDate today, Instant now) {
        UUID root = people.root().orElseThrow().id().id();
        Hired officer = directory.hire(
                "演示人员管理员",
                PersonKind.OFFICER,
                root,
                "人员主索引与政法协同",
                PostKind.STAFF,
                Span.TREE,
                Set.of(
                        "person.read",
                        "person.match",
                        "person.supervise",
                        "person.seal",
                        "coop.accept",
                        "coop.post",
                        "coop.partner"));
        accounts.open(List.of(new NewAccount(officer.person(), "demo-life", DemoAccount.PASSWORD)));
        UUID county = people.unitFor("970102", UnitType.COUNTY_BUREAU)
                .orElseThrow()
                .id()
                .id();
        Actor actor = people.actorFor(officer.person(), officer.appointment());
        UUID prison = people.unitFor("970102", UnitType.PRISON)
                .map(unit -> unit.id().id())
                .orElse(root);
        Ref<Person> person = Acting.as(actor, () -> longLife(today, prison, county));
        Acting.run(actor, () -> questions(root));
        UUID receiving = people.unitFor("970121", UnitType.COUNTY_BUREAU)
                .map(unit -> unit.id().id())
                .orElse(root);
        messages.tell(person, today, now, receiving);
    }

    /** 讲述: told at the time when it happened, or so many days late. */
    private final class Told {
        private final Ref<Person> person;
        private @Nullable Ref<Episode> episode;

        Told(Ref<Person> person) {
            this.person = person;
        }

        void begins(EpisodeKind kind, UUID keeper, LocalDate from) {
            at(
                    from,
                    0,
                    () -> episode = episodes.open(person, kind, keeper, from, "demo", null)
                            .row()
                            .id());
        }

        void ends(LocalDate on, String how) {
            Ref<Episode> open = episode;
            if (open != null) {
                at(on, 0, () -> episodes.close(open, on, how));
            }
            episode = null;
        }

        void tells(LocalDate on, int late, String event, String title, String organ, String basis, String finding) {
            at(
                    on,
                    late,
                    () -> lifeLine.tell(new LifeLine.Entry(
                            person,
                            episode,
                            event,
                            on,
                            title,
                            organ,
                            List.of(new Reason(basis, finding)),
                            List.of(),
                            Sensitivity.L2)));
        }

        private void at(LocalDate on, int late, Runnable work) {
            StoryClock.at(
                    on.plusDays(late)
                            .atTime(LocalTime.of(10, 12))
                            .atZone(SHANGHAI)
                            .toInstant(),
                    work);
        }
    }

    private Ref<Person> longLife(LocalDate today, UUID prison, UUID county) {
        CitizenId id = new CitizenId(Cast.citizenId("970102", 1984, 211));
        Ref<Person> person = persons.register(Claim.citizen(Cast.name(211), id, true));
        Told life = new Told(person);
        LocalDate caught = today.minusYears(7).withDayOfYear(71);
        LocalDate admitted = caught.plusDays(248);
        life.tells(caught, 0, "police.detained", "刑事拘留", "演示县公安局", "刑法#47", "先行羁押一日折抵刑期一日");
        life.tells(caught.plusDays(30), 0, "police.arrested", "逮捕", "演示县公安局", "刑法#47", "羁押连续");
        life.tells(caught.plusDays(201), 16, "court.judged", "判决生效", "演示县人民法院", "刑法#45", "有期徒刑五年六个月");
        life.begins(EpisodeKind.PRISON, prison, admitted);
        life.tells(admitted, 0, "prison.admitted", "收监", "演示监狱", "监狱法2012#20", "收监后五日内通知家属");
        for (int month = 2; month < 34; month += 3) {
            life.tells(admitted.plusMonths(month), 0, "prison.points", "计分考核结果", "演示监狱", "监狱法2012#20", "本期考核等级: 合格");
        }
        LocalDate parole = admitted.plusMonths(34);
        life.tells(parole.minusDays(40), 0, "prison.parole-proposed", "提请假释", "演示监狱", "刑法#47", "实际执行原判刑期二分之一以上");
        life.tells(parole.minusDays(6), 0, "court.parole-ruled", "假释裁定", "演示市中级人民法院", "刑法#47", "准予假释");
        life.ends(parole, "假释");
        life.begins(EpisodeKind.COMMUNITY, county, parole.plusDays(9));
        life.tells(parole.plusDays(9), 0, "community.arrived", "报到入矫", "演示县司法局", "刑法#58", "裁定生效后报到");
        for (int month = 3; month < 18; month += 4) {
            life.tells(parole.plusMonths(month), 0, "community.visit", "走访", "演示司法所", "刑法#58", "生活稳定");
        }
        life.tells(parole.plusMonths(10), 26, "police.warned", "治安警告", "演示县公安局", "刑法#58", "公安机关补送的处罚记录");
        LocalDate free = parole.plusMonths(20);
        life.ends(free, "期满解除");
        life.begins(EpisodeKind.RESETTLEMENT, county, free);
        life.tells(free, 0, "community.lifted", "解除社区矫正", "演示县司法局", "刑法#58", "考验期满");
        life.tells(free.plusDays(20), 0, "resettlement.received", "建立帮教小组", "演示司法所", "个人信息保护法#13", "按法定职责帮扶");
        life.tells(free.plusMonths(4), 0, "resettlement.job", "就业", "演示司法所", "个人信息保护法#13", "由企业录用");
        return person;
    }

    /** Two questions that only a human can answer: a borrowed number, and a namesake of the same day. */
    private void questions(UUID unit) {
        CitizenId known = new CitizenId(Cast.citizenId("970102", 1990, 311));
        persons.register(Claim.citizen(Cast.name(311), known, true));
        Claim borrowed = new Claim(
                new xiezhi.kernel.identity.PersonName(Cast.name(312)),
                Sex.MALE,
                LocalDate.of(1988, 3, 9),
                xiezhi.application.enforcement.person.BirthPrecision.DAY,
                xiezhi.kernel.code.IdType.CITIZEN_ID,
                new xiezhi.kernel.identity.OtherId(known.value()),
                true,
                "CHN",
                null,
                null,
                new ArrayList<>(),
                new ArrayList<>(),
                null,
                false);
        identities.resolve(borrowed, unit, "演示看守所 收押预告");
        identities.resolve(
                Claim.citizen(Cast.name(311), new CitizenId(Cast.citizenId("970103", 1990, 311)), true),
                unit,
                "演示县公安局 交付执行");
    }
}
