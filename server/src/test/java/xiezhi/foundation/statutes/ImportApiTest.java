package xiezhi.foundation.statutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import xiezhi.foundation.statutes.importing.Importing;
import xiezhi.foundation.statutes.importing.RunReport;
import xiezhi.foundation.statutes.importing.Runs;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.Refusal;
import xiezhi.testing.RoomTest;

@RoomTest
@DisplayName("导入入口: the administrator's, the command's, and who hears of it")
class ImportApiTest {
    @Autowired
    Importing importing;

    @Autowired
    Runs runs;

    @Autowired
    Library library;

    @Autowired
    ImportStatutes command;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    @BeforeEach
    void beginWithAnEmptyLibrary() throws IOException {
        jdbc.sql("delete from statutes.file").update();
        jdbc.sql("delete from statutes.instrument").update();
        jdbc.sql("delete from statutes.import_problem").update();
        Files.writeString(folder.resolve("甲法.md"), "# 甲法\n<!-- INFO END -->\n第一条 甲。\n第二条 乙。");
    }

    @Test
    void importsTheFolderThatTheSettingsName() throws InterruptedException {
        ImportApi api = new ImportApi(importing, runs, folder.toString());
        Acting.as(Actor.system("试"), api::start);

        for (int i = 0; i < 100 && library.size() < 2; i++) {
            Thread.sleep(Duration.ofMillis(50));
        }
        assertThat(library.size()).isEqualTo(2);
        assertThat(runs.latest(1)).extracting(RunReport::folder).containsExactly(folder.toString());
    }

    @Test
    void saysWhichSettingIsMissing() {
        ImportApi api = new ImportApi(importing, runs, "");

        assertThatThrownBy(() -> Acting.as(Actor.system("试"), api::start))
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.remedy()).contains("XIEZHI_STATUTES_FOLDER"));
    }

    @Test
    void tellsAtTheCommandLineWhatCameOfIt() throws IOException {
        Files.write(folder.resolve("坏.md"), new byte[0]);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThat(command.run(folder, new PrintStream(out, true, StandardCharsets.UTF_8)))
                .isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("2/2 个文件", "馆藏共 2 条", "坏.md: 文件没有内容. 请放入");
        assertThat(command.run(folder.resolve("没有"), new PrintStream(out, true, StandardCharsets.UTF_8)))
                .isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("不是可读的目录");
    }

    @Test
    void tellsTheHouseOnceForEachRevision() {
        List<Object> told = new ArrayList<>();
        ShelfWatch watch = new ShelfWatch(library, told::add, transaction);
        jdbc.sql("update statutes.shelf set revision = revision + 1").update();
        long revision = library.revision();

        watch.look();
        watch.look();

        assertThat(told).containsExactly(new LibraryGrew(revision));
    }
}
