package xiezhi.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.workflow.Workflow;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.record.Ref;

/** 流程: a process is started and its first task completed, beside the engine as it comes, on the same database server. */
final class Processes {
    private static final int CLIENTS = 8;
    private static final String PLAIN = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="bench">
              <process id="plain"><startEvent id="s"/><sequenceFlow id="a" sourceRef="s" targetRef="intake"/><userTask id="intake"/>
              <sequenceFlow id="b" sourceRef="intake" targetRef="review"/><userTask id="review"/>
              <sequenceFlow id="c" sourceRef="review" targetRef="e"/><endEvent id="e"/></process></definitions>""";
    private final House house;
    private final Path data;
    private final Report report;
    private final int seconds;

    Processes(House house, Path data, Report report, int seconds) {
        this.house = house;
        this.data = data;
        this.report = report;
        this.seconds = seconds;
    }

    void run() throws Exception {
        Actor clerk = receptionist();
        TransactionTemplate transaction = house.bean(TransactionTemplate.class);
        Load.warm(CLIENTS, () -> transaction.execute(s -> ours(clerk)));
        double ours = Load.closed(CLIENTS, seconds, () -> transaction.execute(s -> ours(clerk)))
                .perSecond();
        double base = plain();
        report.rate(
                "start a process and complete its first task, 8 clients",
                ours,
                "unmodified Flowable",
                base,
                "over 100/s");
    }

    private boolean ours(Actor clerk) {
        Workflow workflow = house.bean(Workflow.class);
        Ref<?> business = Ref.next();
        Acting.run(clerk, () -> {
            UUID unit = Objects.requireNonNull(clerk.unit());
            workflow.start(
                    "legal-aid",
                    "legalaid.application",
                    business,
                    "量测",
                    unit,
                    Map.of("route", "apply", "intake", unit.toString()));
            workflow.complete(business, "intake", "RECEIVED", null, Map.of());
        });
        return true;
    }

    private Actor receptionist() {
        List<UUID> ids = house.bean(JdbcClient.class)
                .sql(
                        "select unnest(array[a.person, a.id]) from identity.appointment a join identity.person p on p.id = a.person where p.name = '演示窗口接待员'")
                .query(UUID.class)
                .list();
        return house.bean(People.class).actorFor(ids.getFirst(), ids.getLast());
    }

    private double plain() throws Exception {
        try (HikariDataSource admin = Database.of(data, 1);
                var connection = admin.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists bench_flowable");
            statement.execute("create database bench_flowable");
        }
        String secret = Files.readString(data.resolve("postgresql.secret")).strip();
        String url = Database.address(data).replace("/postgres", "/bench_flowable");
        try (HikariDataSource pool = Database.open(url, "postgres", secret, 3 * CLIENTS)) {
            StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
            configuration.setDataSource(pool);
            configuration.setDatabaseSchemaUpdate("true");
            configuration.setAsyncExecutorActivate(false);
            ProcessEngine engine = configuration.buildProcessEngine();
            engine.getRepositoryService()
                    .createDeployment()
                    .addString("plain.bpmn20.xml", PLAIN)
                    .deploy();
            RuntimeService runtime = engine.getRuntimeService();
            TaskService tasks = engine.getTaskService();
            Load.warm(CLIENTS, () -> step(runtime, tasks));
            double rate =
                    Load.closed(CLIENTS, seconds, () -> step(runtime, tasks)).perSecond();
            engine.close();
            return rate;
        }
    }

    private static boolean step(RuntimeService runtime, TaskService tasks) {
        String id = runtime.startProcessInstanceByKey("plain").getId();
        tasks.complete(
                tasks.createTaskQuery().processInstanceId(id).singleResult().getId());
        return true;
    }
}
