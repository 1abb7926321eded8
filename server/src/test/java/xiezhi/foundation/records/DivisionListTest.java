package xiezhi.foundation.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xiezhi.kernel.code.Divisions;

@DisplayName("XIEZHI_DIVISIONS: a deployment adds its townships, its changes and its history")
class DivisionListTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 6);

    @TempDir
    Path folder;

    @Test
    void withoutItTheShippedListStands() {
        assertThat(read("").said("970121", TODAY)).isEqualTo("演示省南屏市南屏县（970121）");
    }

    @Test
    void aFileAddsAndReplaces() throws IOException {
        Path file = write("own.csv", "code,name,english,from,until\n970121,南屏区\n970121104,南山镇\n");
        Divisions divisions = read(file.toString());
        assertThat(divisions.said("970121104", TODAY)).isEqualTo("演示省南屏市南屏区南山镇（970121104）");
        assertThat(divisions.said("110105", TODAY)).isEqualTo("北京市朝阳区（110105）");
    }

    @Test
    void ofAFolderTheLaterFileIsRight() throws IOException {
        write("2024.csv", "970121,甲县\n");
        write("2025.csv", "970121,甲县,,,2024-12-31\n970121,乙县,,2025-01-01,\n");
        write("notes.txt", "970121,丙县\n");
        Divisions divisions = read(folder.toString());
        assertThat(divisions.said("970121", TODAY)).isEqualTo("演示省南屏市乙县（970121）");
        assertThat(divisions.said("970121", LocalDate.of(2024, 6, 1))).isEqualTo("演示省南屏市甲县（970121）");
    }

    @Test
    void whatCanNotBeReadStopsTheStartAndIsNamed() throws IOException {
        assertThatThrownBy(() -> read(folder.resolve("none.csv").toString()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("XIEZHI_DIVISIONS")
                .hasMessageContaining("none.csv");
        Path file = write("own.csv", "970121,甲县,,某天,\n");
        assertThatThrownBy(() -> read(file.toString())).hasMessageContaining("own.csv");
        Path tooShort = write("short.csv", "9701,甲市\n");
        assertThatThrownBy(() -> read(tooShort.toString()))
                .hasMessageContaining("short.csv")
                .hasMessageContaining("9701,甲市");
        Path gbk = Files.write(folder.resolve("gbk.csv"), "970121,甲县\n".getBytes(Charset.forName("GBK")));
        assertThatThrownBy(() -> read(gbk.toString()))
                .hasMessageContaining("gbk.csv")
                .hasMessageContaining("UTF-8");
    }

    private Path write(String name, String lines) throws IOException {
        return Files.writeString(folder.resolve(name), lines);
    }

    private static Divisions read(String setting) {
        return new DivisionList().divisions(setting);
    }
}
