package xiezhi.foundation.casework;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import xiezhi.foundation.workflow.DrawnProcesses;

/** 流程图供给: hands the processes that are read off procedures to the engine. */
@Component
class Drawings implements DrawnProcesses {
    private final Procedures procedures;

    Drawings(Procedures procedures) {
        this.procedures = procedures;
    }

    @Override
    public Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        procedures.all().forEach(each -> files.put(each.key(), ProcessDrawing.of(each)));
        return files;
    }
}
