package xiezhi.foundation.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.Process;
import org.flowable.bpmn.model.TimerEventDefinition;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.repository.ProcessDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import xiezhi.foundation.deadlines.Clocks;

/** 流程文件: deploys each {@code processes/**}{@code /*.bpmn20.xml} once for each content; an unchanged file costs one look-up for all. */
@Component
class ProcessFiles implements SmartInitializingSingleton {
    private static final Logger LOG = LoggerFactory.getLogger(ProcessFiles.class);
    private final ProcessEngine engine;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final List<DrawnProcesses> drawn;
    private final Clocks clocks;

    ProcessFiles(
            ProcessEngine engine,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock,
            List<DrawnProcesses> drawn,
            Clocks clocks) {
        this.engine = engine;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
        this.drawn = drawn;
        this.clocks = clocks;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            var known = jdbc.sql("select hash from workflow.definition")
                    .query(String.class)
                    .set();
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:processes/**/*.bpmn20.xml")) {
                deployNew(known, String.valueOf(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8));
            }
            drawn.forEach(each -> each.files().forEach((name, xml) -> deployNew(known, name, xml)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        startExecutorIfNeeded();
    }

    private void deployNew(Set<String> known, String file, String xml) {
        if (!known.contains(hash(xml))) {
            transaction.executeWithoutResult(status -> deploy(file, xml));
        }
    }

    private void deploy(String file, String xml) {
        BpmnModel model = BlueprintReader.model(xml);
        ProcessCheck.all(file, model.getMainProcess());
        Blueprint drawn = BlueprintReader.read("", 0, xml);
        ProcessCheck.clocks(file, drawn, clocks::knows);
        String deployment = engine.getRepositoryService()
                .createDeployment()
                .name(drawn.key())
                .addString(drawn.key() + ".bpmn20.xml", xml)
                .deploy()
                .getId();
        ProcessDefinition definition = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .deploymentId(deployment)
                .singleResult();
        jdbc.sql("""
                        insert into workflow.definition (engine_id, key, version, hash, name, xml, deployed_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(definition.getId(), drawn.key(), definition.getVersion(), hash(xml), drawn.name(), xml)
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        LOG.info("Process {} version {} deployed", drawn.key(), definition.getVersion());
    }

    private void startExecutorIfNeeded() {
        boolean needed = jdbc.sql("select xml from workflow.definition").query(String.class).stream()
                .anyMatch(ProcessFiles::waits);
        if (needed) {
            engine.startExecutors();
        }
    }

    private static boolean waits(String xml) {
        if (!xml.contains("timerEventDefinition") && !xml.contains("async=\"true\"")) {
            return false;
        }
        Process process = BlueprintReader.model(xml).getMainProcess();
        return process.findFlowElementsOfType(org.flowable.bpmn.model.Event.class).stream()
                        .anyMatch(event ->
                                event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance))
                || process.findFlowElementsOfType(org.flowable.bpmn.model.FlowNode.class).stream()
                        .anyMatch(node -> node.isAsynchronous());
    }

    private static String hash(String xml) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
