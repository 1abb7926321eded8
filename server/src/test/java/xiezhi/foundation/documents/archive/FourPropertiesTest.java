package xiezhi.foundation.documents.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import xiezhi.foundation.documents.ArchivePackage.Finding;

@DisplayName("AS-11 四性检测: a package that is not whole is refused")
class FourPropertiesTest {

    private static Packing packing(int count) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        List<ArchiveItem> items = new ArrayList<>();
        Shelf shelf = new Shelf("FY·2026-D30-0012", items, parts);
        for (int i = 1; i <= count; i++) {
            shelf.add(
                    "材料" + i,
                    "演示单位",
                    "材料",
                    LocalDate.of(2026, 5, 6),
                    "txt",
                    ("内容" + i).getBytes(StandardCharsets.UTF_8));
        }
        parts.put(
                Packing.MANIFEST,
                Packing.json(new Packing.Manifest(
                        "FY·2026-D30-0012",
                        "D30",
                        count,
                        items.stream().mapToLong(ArchiveItem::size).sum(),
                        items)));
        parts.put(Packing.SIGNATURE, Packing.json(new Packing.Signed("k", "AA==", "")));
        parts.put(Packing.METADATA, new byte[] {1});
        return new Packing("FY·2026-D30-0012", items, parts);
    }

    private static List<Finding> test(Packing packing) {
        return FourProperties.test(packing, (signed, bytes) -> signed.keyId().equals("k"), number -> true);
    }

    private static List<String> failed(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.result().equals("FAIL"))
                .map(Finding::code)
                .toList();
    }

    @Test
    void takesAWholePackage() {
        assertThat(failed(test(packing(120)))).isEmpty();
        assertThat(FourProperties.passed(test(packing(120)))).isTrue();
    }

    @Test
    void namesTheOneThatIsMissingOfAHundredAndTwenty() {
        List<Finding> findings = test(packing(120).with("items/0077.txt", null));
        assertThat(failed(findings)).containsExactly("COMPLETE-02");
        assertThat(findings)
                .anySatisfy(finding ->
                        assertThat(finding.message()).contains("清单列 120 件, 实有 119 件", "FY·2026-D30-0012-0077"));
        assertThat(FourProperties.passed(findings)).isFalse();
    }

    @Test
    void findsAChangedItemASmuggledFileAndAForgedSignature() {
        assertThat(failed(test(packing(3).with("items/0002.txt", "改动2".getBytes(StandardCharsets.UTF_8)))))
                .contains("AUTH-02");
        assertThat(failed(test(packing(3).with("items/evil.exe", new byte[] {1}))))
                .containsExactly("SAFE-02");
        assertThat(failed(test(
                        packing(3).with(Packing.SIGNATURE, Packing.json(new Packing.Signed("other", "AA==", ""))))))
                .containsExactly("AUTH-01");
        assertThat(failed(test(packing(3).with(Packing.MANIFEST, null))))
                .contains("AUTH-01", "COMPLETE-01", "USABLE-01");
    }

    @Test
    void refusesANumberThatIsTaken() {
        assertThat(failed(FourProperties.test(packing(1), (signed, bytes) -> true, number -> false)))
                .containsExactly("AUTH-04");
    }
}
