package xiezhi.foundation.statutes;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import xiezhi.foundation.statutes.importing.Importing;
import xiezhi.foundation.statutes.importing.Problem;
import xiezhi.foundation.statutes.importing.RunReport;
import xiezhi.foundation.statutes.importing.Runs;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.fault.Unfit;

/** 法规导入命令: {@code ./xiezhi statutes import DIR} shows how far it is, then what came of it. */
@Component
public class ImportStatutes {
    private static final Duration EACH = Duration.ofSeconds(1);
    private static final int SHOWN = 30;
    private final Importing importing;
    private final Runs runs;
    private final Library library;
    private final Clock clock;

    ImportStatutes(Importing importing, Runs runs, Library library, Clock clock) {
        this.importing = importing;
        this.runs = runs;
        this.library = library;
        this.clock = clock;
    }

    /** Returns the exit code: 0 when every file was read, 1 when some were refused, 2 when the import could not be done. */
    public int run(Path folder, PrintStream out) {
        try {
            RunReport report = Acting.as(Actor.system("导入法规"), () -> importing.run(folder, ticker(out)));
            tell(report, out);
            return report.refused() > 0 ? 1 : 0;
        } catch (Unfit | Refusal e) {
            out.println("未导入 / not imported: " + e.getMessage());
            return 2;
        }
    }

    private xiezhi.foundation.statutes.importing.Progress ticker(PrintStream out) {
        Instant[] last = {clock.instant()};
        return (done, files, articles) -> {
            Instant now = clock.instant();
            if (done == files || Duration.between(last[0], now).compareTo(EACH) >= 0) {
                last[0] = now;
                out.printf("%d/%d 个文件, %d 条 (files, articles)%n", done, files, articles);
            }
        };
    }

    private void tell(RunReport report, PrintStream out) {
        Duration took = Duration.between(report.started(), report.ended() == null ? clock.instant() : report.ended());
        out.printf(
                "导入完成: %d 个文件中读取 %d 个、未变 %d 个、未能收入 %d 个; 本次 %d 条, 馆藏共 %d 条; 用时 %.1f 秒%n",
                report.files(),
                report.read() - report.refused(),
                report.kept(),
                report.refused(),
                report.articles(),
                library.size(),
                took.toMillis() / 1000.0);
        out.printf(
                "Imported: %d files read, %d unchanged, %d refused; %d articles now, %d in the library; %.1f s%n",
                report.read() - report.refused(),
                report.kept(),
                report.refused(),
                report.articles(),
                library.size(),
                took.toMillis() / 1000.0);
        List<Problem> problems = runs.problems(List.of("REFUSED", "CHECK"), "", SHOWN + 1);
        problems.stream()
                .limit(SHOWN)
                .forEach(p -> out.printf(
                        "  %s%s: %s. %s%n", p.path(), p.line() > 0 ? ":" + p.line() : "", p.finding(), p.advice()));
        if (problems.size() > SHOWN) {
            out.println("  …其余见 GET /api/statutes/imports/problems");
        }
    }
}
