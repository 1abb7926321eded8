package xiezhi.application.enforcement.drugrehab;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import xiezhi.foundation.identity.Directory.Hired;
import xiezhi.foundation.identity.UnitType;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.identity.CitizenIdRules;
import xiezhi.kernel.record.RecordType;
import xiezhi.kernel.record.Ref;
import xiezhi.testing.TestPeople;
import xiezhi.testing.Visitor;

/** 测试戒毒所: a centre with everybody who works in it, and people who come in. */
public final class RehabCentre {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final ApplicationContext house;
    private final int port;
    final TestPeople people;
    public final UUID unit;
    final Hired reception;
    final Hired brigade;
    final Hired doctor;
    final Hired secondDoctor;
    final Hired psych;
    final Hired assess;
    final Hired head;
    final Hired bureau;

    public RehabCentre(ApplicationContext house, int port) {
        this.house = house;
        this.port = port;
        people = new TestPeople(house);
        UUID administration = people.unit("测试省戒毒管理局", UnitType.REHABILITATION_ADMINISTRATION, null);
        unit = people.unit("测试戒毒所", UnitType.REHABILITATION_CENTRE, administration);
        reception = people.officer("测试收治民警", unit, RehabDuty.RECEIVE);
        brigade = people.officer("测试大队民警", unit, RehabDuty.BRIGADE);
        doctor = people.officer("测试医生甲", unit, RehabDuty.DOCTOR);
        secondDoctor = people.officer("测试医生乙", unit, RehabDuty.DOCTOR);
        psych = people.officer("测试心理咨询师", unit, RehabDuty.PSYCH);
        assess = people.officer("测试评估员", unit, RehabDuty.ASSESS);
        head = people.officer("测试所长", unit, RehabDuty.HEAD);
        bureau = people.officer("测试局领导", administration, RehabDuty.BUREAU);
    }

    /** What the police hand over; changed by the test where it matters. */
    public Map<String, Object> transfer(String decided) {
        int count = COUNT.incrementAndGet();
        LocalDate born = LocalDate.of(1971, 1, 3).plusDays(37L * count);
        String body = "970102%s%03d".formatted(born.format(DateTimeFormatter.BASIC_ISO_DATE), count * 2 % 998 + 1);
        Map<String, Object> form = new HashMap<>();
        form.put("name", "测试戒毒人员" + (char) ('一' + 61 * count));
        form.put("sex", "1");
        form.put("born", born.toString());
        form.put("idNumber", body + CitizenIdRules.checkCharacter(body));
        form.put("identityVerified", true);
        form.put("decisionNumber", "测公强戒决字〔2025〕第%d号".formatted(count));
        form.put("decider", "测试县公安局");
        form.put("decided", decided);
        form.put("drugs", List.of("AMPHETAMINE"));
        form.put("priorTimes", 0);
        form.put("brokeCommunityRehab", false);
        form.put("homeDivision", "970102");
        return form;
    }

    public static Map<String, Object> gate() {
        return new HashMap<>(
                Map.of("decisionPaper", true, "identityMatches", true, "searcherSex", "1", "pregnant", false));
    }

    public Ref<RehabCase> registered(Map<String, Object> transfer) {
        return begin(reception, RehabCase.class, "register", transfer);
    }

    /** Somebody who has been received today. */
    public Ref<RehabCase> admitted(String decided) {
        Ref<RehabCase> rehab = registered(transfer(decided));
        act(reception, RehabCase.class, rehab, "admit", gate());
        return rehab;
    }

    <R extends Record> Ref<R> begin(Hired who, Class<R> of, String act, Map<String, Object> form) {
        Visitor.Answer answer = at(who).post(path(of), Map.of("act", act, "form", form));
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(201);
        return Ref.of(UUID.fromString(answer.body().path("row").path("id").asString()));
    }

    /** Does the act and demands that it was done. */
    <R extends Record> void act(Hired who, Class<R> of, Ref<R> ref, String act, Map<String, Object> form) {
        Visitor.Answer answer = attempt(who, of, ref, act, form);
        assertThat(answer.status()).as(act + ": " + answer.raw().body()).isEqualTo(200);
    }

    /** Does the act, whatever comes of it. */
    <R extends Record> Visitor.Answer attempt(
            Hired who, Class<R> of, Ref<R> ref, String act, Map<String, Object> form) {
        return at(who).post(path(of) + "/" + ref + "/" + act, Map.of("version", version(of, ref), "form", form));
    }

    Visitor at(Hired who) {
        return Visitor.to(port).bearer(people.token(who.person(), true));
    }

    private static String path(Class<? extends Record> of) {
        return "/api/cases/" + RecordType.of(of).code();
    }

    <R extends Record> Stored<R> look(Class<R> of, Ref<R> ref) {
        return Acting.as(Actor.system("测试"), () -> house.getBean(Records.class).get(of, ref));
    }

    <R extends Record> int version(Class<R> of, Ref<R> ref) {
        return look(of, ref).version();
    }

    public RehabCase row(Ref<RehabCase> rehab) {
        return look(RehabCase.class, rehab).row();
    }
}
