package xiezhi.application.enforcement.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import xiezhi.foundation.identity.Directory.Hired;
import xiezhi.foundation.identity.UnitType;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.code.Sex;
import xiezhi.kernel.record.Ref;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestPeople;
import xiezhi.testing.Visitor;

@RoomTest
@DisplayName("人员名册: a unit finds by name whom it has or had in hand, whoever else in the nation is called so")
class RegisterTest {
    @Autowired
    ApplicationContext house;

    @Autowired
    Persons persons;

    @Autowired
    Episodes episodes;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private TestPeople people;
    private UUID first;
    private UUID second;
    private Hired warden;
    private Hired other;
    private String name;

    @BeforeEach
    void twoPrisons() {
        people = new TestPeople(house);
        first = people.unit("测试第一监狱", UnitType.PRISON, people.root());
        second = people.unit("测试第二监狱", UnitType.PRISON, people.root());
        warden = people.officer("甲监民警", first, PersonDuty.READ);
        other = people.officer("乙监民警", second, PersonDuty.READ);
        name = Synthetic.name();
    }

    @Test
    void whoHasLeftIsFoundByNameButNotAmongThoseInHand() {
        Ref<Episode> custody = held(name);
        assertThat(found(warden, name, first)).containsExactly(name);
        Acting.run(people.actor(warden), () -> episodes.close(custody, LocalDate.of(2026, 11, 1), "刑满释放"));
        assertThat(found(warden, name, first)).isEmpty();
        assertThat(found(warden, name, null)).containsExactly(name);
        assertThat(found(other, name, null)).isEmpty();
    }

    @Test
    void whoIsHandedOverIsFoundByBoth() {
        Ref<Episode> custody = held(name);
        Acting.run(people.actor(warden), () -> episodes.handOver(custody, second));
        assertThat(found(other, name, second)).containsExactly(name);
        assertThat(found(warden, name, first)).isEmpty();
    }

    @Test
    void whoLeavesWhileAnotherUnitTakesHimStandsOnceForEachInTheIndex() throws Exception {
        Ref<Person> person = registered(name);
        Ref<Episode> custody = opened(person, EpisodeKind.PRISON, first);
        CountDownLatch written = new CountDownLatch(1);
        try (ExecutorService beside = Executors.newSingleThreadExecutor()) {
            Future<?> leaving = beside.submit(() -> {
                assertThat(written.await(20, TimeUnit.SECONDS)).isTrue();
                Acting.run(people.actor(warden), () -> episodes.close(custody, LocalDate.of(2026, 11, 1), "假释"));
                return true;
            });
            transaction.executeWithoutResult(s -> {
                opened(person, EpisodeKind.REHAB, second);
                written.countDown();
                assertThatThrownBy(() -> leaving.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            });
            leaving.get(20, TimeUnit.SECONDS);
        }
        assertThat(jdbc.sql("select held from person.reached_name where person = ? order by held")
                        .param(person.id())
                        .query(Boolean.class)
                        .list())
                .containsExactly(false, true);
    }

    @Test
    void pagesOverOneBeginningLoseAndRepeatNobody() {
        List<String> all =
                IntStream.range(10, 17).mapToObj(n -> name + (char) ('一' + n)).toList();
        all.forEach(this::held);
        assertThat(paged(warden, name, first))
                .containsExactlyElementsOf(all.stream().sorted().toList());
        assertThat(paged(warden, name, null))
                .containsExactlyElementsOf(all.stream().sorted().toList());
    }

    private Ref<Episode> held(String called) {
        return opened(registered(called), EpisodeKind.PRISON, first);
    }

    private Ref<Person> registered(String called) {
        return Acting.as(
                people.actor(warden),
                () -> persons.register(Claim.citizen(called, Synthetic.id(LocalDate.of(1980, 5, 6), Sex.MALE), true)));
    }

    private Ref<Episode> opened(Ref<Person> person, EpisodeKind kind, UUID unit) {
        return Acting.as(
                Actor.system("测试"),
                () -> episodes.open(person, kind, unit, LocalDate.of(2026, 1, 5), "测试", null)
                        .row()
                        .id());
    }

    private List<String> found(Hired by, String words, UUID unit) {
        return names(get(by, words, unit, 20, null));
    }

    private List<String> paged(Hired by, String words, UUID unit) {
        List<String> all = new ArrayList<>();
        String after = null;
        do {
            Visitor.Answer page = get(by, words, unit, 3, after);
            all.addAll(names(page));
            after = page.body().path("next").asString(null);
        } while (after != null);
        return all;
    }

    private Visitor.Answer get(Hired by, String words, UUID unit, int limit, String after) {
        String path = "/api/persons?limit=" + limit + "&q=" + encoded(words);
        return Visitor.to(port)
                .bearer(people.token(by.person(), true))
                .get(path + (unit == null ? "" : "&unit=" + unit) + (after == null ? "" : "&after=" + encoded(after)));
    }

    private static List<String> names(Visitor.Answer page) {
        assertThat(page.status()).as(page.raw().body()).isEqualTo(200);
        List<String> names = new ArrayList<>();
        page.body().path("items").forEach(item -> names.add(item.path("name").asString()));
        return names;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
