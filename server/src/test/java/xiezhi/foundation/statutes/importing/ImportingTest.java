package xiezhi.foundation.statutes.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiezhi.foundation.statutes.Library;
import xiezhi.foundation.statutes.Passage;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.fault.Unfit;
import xiezhi.testing.RoomTest;

@RoomTest
@DisplayName("导入: a folder into the library, again and again, whole or not at all")
class ImportingTest {
    @Autowired
    Importing importing;

    @Autowired
    Runs runs;

    @Autowired
    Library library;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    @BeforeEach
    void beginWithAnEmptyLibrary() {
        jdbc.sql("delete from statutes.file").update();
        jdbc.sql("delete from statutes.instrument").update();
        jdbc.sql("delete from statutes.import_problem").update();
    }

    @Test
    void keepsEachVersionWithItsRange() {
        write("法律/某试法(2010-01-02).md", "# 中华人民共和国某试法\n2010年2月1日 施行\n<!-- INFO END -->\n第一条 旧。");
        write(
                "法律/某试法(2020-03-04).md",
                "# 中华人民共和国某试法\n2020年5月1日 施行\n<!-- INFO END -->\n第一条 新。\n第二条 《某试条例》同时废止，本法自2020年5月1日起施行。");
        write("行政法规/某试条例(2000-01-01).md", "# 某试条例\n2000年1月1日 国务院令第1号公布\n<!-- INFO END -->\n第一条 甲。\n第二条 本条例自公布之日起施行。");

        RunReport report = run();

        assertThat(report)
                .extracting(RunReport::state, RunReport::read, RunReport::refused, RunReport::articles)
                .containsExactly("done", 3, 0, 5);
        assertThat(text("某试法#1", "2015-06-01")).isEqualTo("旧。");
        assertThat(text("中华人民共和国某试法#1", "2020-05-01")).isEqualTo("新。");
        assertThat(library.byKey("某试条例#1", LocalDate.parse("2020-04-30"))).isPresent();
        assertThat(library.byKey("某试条例#1", LocalDate.parse("2020-05-01")))
                .as("repealed")
                .isEmpty();
    }

    @Test
    void readsAnInstrumentInPartsAsOne() {
        String head = "# 中华人民共和国某典\n# %s\n2020年5月28日 第十三届全国人民代表大会第三次会议通过\n2021年1月1日 施行\n<!-- INFO END -->\n";
        write("某典/物权.md", head.formatted("物权编") + "## 第一章 一般\n第三条 丙。\n第四条 丁。");
        write("某典/总则.md", head.formatted("总则") + "第一条 甲。\n第二条 乙。");
        run();

        List<Passage> all = new ArrayList<>();
        library.passages(0, all::add);
        assertThat(jdbc.sql("select count(*) from statutes.version")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql("select number from statutes.article order by ordinal")
                        .query(String.class)
                        .list())
                .containsExactly("1", "2", "3", "4");
        assertThat(library.byKey("某典#3", LocalDate.parse("2021-01-01"))
                        .orElseThrow()
                        .path())
                .isEqualTo("物权编 / 第一章 一般");
    }

    @Test
    void doesNothingTheSecondTimeAndOnlyWhatChangedTheThird() {
        write("a.md", "# 甲法\n<!-- INFO END -->\n第一条 甲。");
        write("b.md", "# 乙法\n<!-- INFO END -->\n第一条 乙。");
        run();
        long revision = library.revision();
        Passage before = library.byKey("甲法#1", LocalDate.EPOCH).orElseThrow();

        RunReport again = run();
        assertThat(again).extracting(RunReport::kept, RunReport::read).containsExactly(2, 0);
        assertThat(library.revision()).isEqualTo(revision);
        assertThat(library.byKey("甲法#1", LocalDate.EPOCH).orElseThrow().id()).isEqualTo(before.id());

        write("b.md", "# 乙法\n<!-- INFO END -->\n第一条 乙改。");
        RunReport third = run();
        assertThat(third).extracting(RunReport::kept, RunReport::read).containsExactly(1, 1);
        assertThat(library.revision()).isEqualTo(revision + 1);
        Passage changed = library.byKey("乙法#1", LocalDate.EPOCH).orElseThrow();
        assertThat(changed.text()).isEqualTo("乙改。");
        assertThat(changed.id()).as("a changed text has a new id").isGreaterThan(before.id());
    }

    @Test
    void goesOnWhereItWasCutOff() {
        for (int i = 0; i < 6; i++) {
            write("法%d.md".formatted(i), "# 第%d法\n<!-- INFO END -->\n第一条 甲%d。".formatted(i, i));
        }
        assertThatThrownBy(() -> Acting.as(
                        Actor.system("试"),
                        () -> importing.run(folder, (done, files, articles) -> {
                            if (done == 3) {
                                throw new IllegalStateException("cut");
                            }
                        })))
                .hasMessage("cut");
        jdbc.sql(
                        "update statutes.import_run set state = 'running', ended = null where id = (select max(id) from statutes.import_run)")
                .update(); // as a process that was killed leaves it
        assertThat(library.size()).isEqualTo(3);
        long revision = library.revision();

        RunReport rest = run();

        assertThat(rest).extracting(RunReport::kept, RunReport::read).containsExactly(3, 3);
        assertThat(library.size()).isEqualTo(6);
        assertThat(library.revision()).isGreaterThan(revision);
        assertThat(runs.latest(2)).extracting(RunReport::state).containsExactly("done", "cut-off");
    }

    @Test
    void keepsOneOfTwoCopiesAndSaysSo() {
        write("甲/同法(2020-01-01).md", "# 同法\n<!-- INFO END -->\n第一条 甲。");
        write("乙/同法(2020-01-01).md", "# 同法\n<!-- INFO END -->\n第一条 甲。");
        run();

        assertThat(library.size()).isEqualTo(1);
        assertThat(problems()).extracting(Problem::kind).contains("SAME_AS_ANOTHER");
    }

    @Test
    void reportsEachFileThatItCouldNotRead() throws IOException {
        write("好.md", "# 好法\n<!-- INFO END -->\n第一条 甲。");
        Files.write(folder.resolve("图.md"), new byte[] {0, 1, 2, 3, (byte) 0xFF, 0, 0, 9});
        Files.write(folder.resolve("空.md"), new byte[0]);
        Files.writeString(folder.resolve("法.pdf"), "%PDF-1.7");

        RunReport report = run();

        assertThat(report).extracting(RunReport::files, RunReport::refused).containsExactly(4, 3);
        assertThat(runs.problems(List.of("REFUSED"), "", 10))
                .extracting(Problem::path, Problem::kind)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("图.md", "UNREADABLE"),
                        org.assertj.core.groups.Tuple.tuple("空.md", "EMPTY"),
                        org.assertj.core.groups.Tuple.tuple("法.pdf", "NOT_A_TEXT_FILE"));
        assertThat(runs.problems(List.of("REFUSED"), "", 10))
                .allSatisfy(p -> assertThat(p.advice()).isNotBlank());
    }

    @Test
    void refusesAFolderThatIsNotThereAndASecondImportAtTheSameTime() {
        assertThatThrownBy(
                        () -> Acting.as(Actor.system("试"), () -> importing.run(folder.resolve("没有"), (d, f, a) -> {})))
                .isInstanceOf(Unfit.class);
        write("a.md", "# 甲法\n<!-- INFO END -->\n第一条 甲。");
        try (ImportLock other = runs.lock()) {
            assertThatThrownBy(this::run).isInstanceOf(Refusal.class).hasMessageContaining("正在进行");
        }
        assertThat(run().state()).isEqualTo("done");
    }

    private RunReport run() {
        return Acting.as(Actor.system("试"), () -> importing.run(folder, (done, files, articles) -> {}));
    }

    private List<Problem> problems() {
        return runs.problems(List.of("REFUSED", "CHECK", "NOTE"), "", 100);
    }

    private String text(String key, String date) {
        return library.byKey(key, LocalDate.parse(date)).orElseThrow().text();
    }

    private void write(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
