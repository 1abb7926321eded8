package xiezhi.foundation.workflow;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiezhi.kernel.fault.NotFound;

/** 流程图库: the process files in force and those that running files still follow, read once. */
@Component
class Blueprints {
    private final JdbcClient jdbc;
    private final Map<String, Blueprint> known = new ConcurrentHashMap<>();

    Blueprints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The file that an instance follows. */
    Blueprint of(String engineId) {
        return known.computeIfAbsent(engineId, this::load);
    }

    /** The file in force. */
    Blueprint latest(String key) {
        return jdbc.sql("select engine_id from workflow.definition where key = ? order by version desc limit 1")
                .param(key)
                .query(String.class)
                .optional()
                .map(this::of)
                .orElseThrow(() -> new NotFound("没有流程" + key));
    }

    /** All files in force. */
    List<Blueprint> all() {
        return jdbc
                .sql("select distinct on (key) engine_id from workflow.definition order by key, version desc")
                .query(String.class)
                .list()
                .stream()
                .map(this::of)
                .toList();
    }

    private Blueprint load(String engineId) {
        return jdbc.sql("select version, xml from workflow.definition where engine_id = ?")
                .param(engineId)
                .query((row, n) -> BlueprintReader.read(engineId, row.getInt("version"), row.getString("xml")))
                .optional()
                .orElseThrow(() -> new NotFound("没有流程定义" + engineId));
    }
}
