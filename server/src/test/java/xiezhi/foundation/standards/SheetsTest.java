package xiezhi.foundation.standards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("工作簿: no row is lost where a sheet ends")
class SheetsTest {

    @Test
    void aFullSheetIsFollowedByAnotherUnderTheSameHeads() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Sheets sheets = new Sheets("执业机构", List.of("编号"), 11)) {
            for (int i = 0; i < 25; i++) {
                sheets.add(List.of("第" + i + "行"));
            }
            sheets.writeTo(out);
        }
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
            assertThat(book.getSheetAt(0).getPhysicalNumberOfRows()).isEqualTo(11);
            assertThat(book.getSheetAt(2).getPhysicalNumberOfRows()).isEqualTo(6);
            assertThat(book.getSheetAt(2).getSheetName()).isEqualTo("执业机构 3");
            assertThat(book.getSheetAt(2).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("编号");
            assertThat(book.getSheetAt(2).getRow(5).getCell(0).getStringCellValue())
                    .isEqualTo("第24行");
        }
    }
}
