package xiezhi.foundation.statutes;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.foundation.security.Administrators;
import xiezhi.foundation.statutes.importing.Importing;
import xiezhi.foundation.statutes.importing.Problem;
import xiezhi.foundation.statutes.importing.RunReport;
import xiezhi.foundation.statutes.importing.Runs;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.act.May;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.fault.Unfit;

/** 导入接口: the system administrator starts an import of the folder that the node's settings name, and reads what came of each. */
@RestController
@RequestMapping("/api/statutes/imports")
class ImportApi {
    private static final Logger LOG = LoggerFactory.getLogger(ImportApi.class);
    private static final List<String> WEIGHTS = List.of("REFUSED", "CHECK", "NOTE");
    private static final int MOST = 500;
    private final Importing importing;
    private final Runs runs;
    private final @Nullable Path folder;
    private final AtomicReference<@Nullable Standing> standing = new AtomicReference<>();

    ImportApi(Importing importing, Runs runs, @Value("${xiezhi.statutes.folder:}") String folder) {
        this.importing = importing;
        this.runs = runs;
        this.folder = folder.isBlank() ? null : Path.of(folder);
    }

    /** 进度 of the import that this node is doing. */
    record Standing(int done, int files, int articles) {}

    @PostMapping
    @May(Administrators.SYSTEM)
    @ResponseStatus(HttpStatus.ACCEPTED)
    Map<String, Object> start() {
        Path from = folder;
        if (from == null) {
            throw Refusal.state(
                    "没有设定法规文件目录",
                    "请在节点设置中给出 xiezhi.statutes.folder (XIEZHI_STATUTES_FOLDER), 或者用 ./xiezhi statutes import DIR");
        }
        if (!standing.compareAndSet(null, new Standing(0, 0, 0))) {
            throw Refusal.coded("IMPORT_RUNNING", "另一次法规导入正在进行", "请等它完成后再导入");
        }
        Actor actor = Acting.current();
        Thread.ofVirtual().name("statutes-import").start(() -> Acting.run(actor, () -> work(from)));
        return Map.of("folder", from.toString(), "started", true);
    }

    private void work(Path from) {
        try {
            importing.run(from, (done, files, articles) -> standing.set(new Standing(done, files, articles)));
        } catch (Unfit | Refusal e) {
            LOG.warn("Statutes not imported: {}", e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("Import of statutes failed", e);
        } finally {
            standing.set(null);
        }
    }

    @GetMapping
    @May({Administrators.SYSTEM, Administrators.AUDIT})
    Map<String, Object> list() {
        List<RunReport> latest = runs.latest(20);
        Standing now = standing.get();
        return now == null ? Map.of("runs", latest) : Map.of("runs", latest, "now", now);
    }

    @GetMapping("/problems")
    @May({Administrators.SYSTEM, Administrators.AUDIT})
    List<Problem> problems(
            @RequestParam(defaultValue = "REFUSED,CHECK") List<String> weight,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "100") int limit) {
        if (!WEIGHTS.containsAll(weight) || limit < 1 || limit > MOST) {
            throw Unfit.field("weight", "weight 取 REFUSED、CHECK、NOTE; limit 取 1 至 " + MOST);
        }
        return runs.problems(weight, after, limit);
    }
}
