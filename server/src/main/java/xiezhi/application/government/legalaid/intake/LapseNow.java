package xiezhi.application.government.legalaid.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import xiezhi.application.government.legalaid.file.AidFiles;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;

/** 到期处理: what the passing of a day does: unanswered requests lapse, drafts past their day are deleted. Safe to run twice. */
@Component
public class LapseNow {
    private static final Logger LOG = LoggerFactory.getLogger(LapseNow.class);
    private final JdbcClient sql;
    private final SupplementDesk desk;
    private final AidFiles files;

    LapseNow(JdbcClient sql, SupplementDesk desk, AidFiles files) {
        this.sql = sql;
        this.desk = desk;
        this.files = files;
    }

    @Scheduled(cron = "0 5 * * * *", zone = "Asia/Shanghai")
    void hourly() {
        run();
    }

    /** Does what is due now. */
    public void run() {
        Acting.run(Actor.system("到期处理"), this::all);
    }

    private void all() {
        LocalDate today = files.today();
        unanswered(today).forEach(this::lapse);
        sql.sql("delete from legalaid.draft where keep_until < ?").param(today).update();
    }

    private List<UUID> unanswered(LocalDate today) {
        return sql.sql("""
                        select s.application from legalaid.supplement s join legalaid.application a on a.id = s.application
                        where s.received_on is null and s.due_on < ? and a.state = 'SUPPLEMENT' order by s.due_on limit 500""").param(today).query(UUID.class).list();
    }

    private void lapse(UUID application) {
        try {
            desk.lapse(application);
        } catch (RuntimeException e) {
            LOG.warn("Application {} could not lapse: {}", application, e.toString()); // the next hour tries again
        }
    }
}
