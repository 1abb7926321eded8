package xiezhi.foundation.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;

/** 演示省: told once, on the first start in demonstration mode; a later start adds nothing and moves nothing. */
@Component
@ConditionalOnProperty(name = "xiezhi.demo", havingValue = "true")
class DemoProvince implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(DemoProvince.class);
    private final Settlement settlement;
    private final Citizens citizens;
    private final Teller teller;
    private final DemoDoor door;
    private final List<Chapter> chapters;
    private final JdbcClient sql;
    private final Clock clock;

    DemoProvince(
            Settlement settlement,
            Citizens citizens,
            Teller teller,
            DemoDoor door,
            List<Chapter> chapters,
            JdbcClient sql,
            Clock clock) {
        this.settlement = settlement;
        this.citizens = citizens;
        this.teller = teller;
        this.door = door;
        this.chapters = chapters.stream()
                .sorted(Comparator.comparingInt(Chapter::place))
                .toList();
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (mayBegin()) {
            Acting.run(Actor.system("演示省"), this::tell);
            sql.sql("update demo.story set told_at = now()").update();
        }
        say(door.sheet());
    }

    /** A story that broke off is not told on: half a province helps nobody. */
    private boolean mayBegin() {
        int begun = sql.sql("insert into demo.story (only_one) values (true) on conflict do nothing")
                .update();
        boolean broken = begun == 0
                && sql.sql("select told_at is null from demo.story")
                        .query(Boolean.class)
                        .single();
        if (broken) {
            LOG.warn(
                    "演示数据上次没有装完. 请删除数据目录后重新启动 (the demonstration was not completed last time: remove the data folder and start again)");
        }
        return begun == 1;
    }

    private void tell() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ZoneId.of("Asia/Shanghai"));
        say("Loading the demonstration province 云岭省 (装载演示省)…");
        List<Crew> crews = settlement.settle(today);
        citizens.register(today);
        Crew shown = crews.stream()
                .filter(crew -> crew.county().equals(Settlement.SHOWN))
                .findFirst()
                .orElseThrow();
        for (int days :
                new int[] {1, 3, 6}) { // three days to name a lawyer: one in time, one today, one late (art. 36)
            teller.notified(shown, days, today.minusDays(days), now);
        }
        List<CaseTale> tales = Tales.of(crews, today);
        for (int i = 0; i < tales.size(); i++) {
            teller.tell(tales.get(i), now);
            if ((i + 1) % 20 == 0 || i + 1 == tales.size()) {
                say("  %d / %d".formatted(i + 1, tales.size()));
            }
        }
        chapters.forEach(chapter -> chapter.tell(today, now));
    }

    @SuppressWarnings("SystemOut") // the person at the terminal is the one who is told
    private static void say(String words) {
        System.out.println(words);
    }
}
