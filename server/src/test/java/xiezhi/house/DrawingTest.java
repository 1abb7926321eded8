package xiezhi.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

@DisplayName("图纸: the picture of the rooms")
class DrawingTest {
    private static final Path MERMAID = Path.of("../docs/architecture/rooms.mmd");
    private static final Path PLANT_UML = Path.of("../docs/architecture/rooms.puml");
    private static final Path PAGE = Path.of("../ARCHITECTURE.md");
    private static final String OPEN = "```mermaid\n";
    private static final String CLOSE = "```";

    private final Drawing drawing = new Drawing(ApplicationModules.of(xiezhi.Xiezhi.class));

    @Test
    void isDrawnAsItIsBuilt() throws IOException {
        if (Boolean.getBoolean("xiezhi.draw")) {
            draw();
        }
        assertThat(Files.readString(MERMAID))
                .as("rooms have changed: run ./xiezhi plan")
                .isEqualTo(drawing.mermaid());
        assertThat(Files.readString(PLANT_UML))
                .as("rooms have changed: run ./xiezhi plan")
                .isEqualTo(drawing.plantUml());
        assertThat(Files.readString(PAGE))
                .as("rooms have changed: run ./xiezhi plan")
                .contains(OPEN + drawing.mermaid() + CLOSE);
    }

    private void draw() throws IOException {
        Files.writeString(MERMAID, drawing.mermaid());
        Files.writeString(PLANT_UML, drawing.plantUml());
        String page = Files.readString(PAGE);
        int from = page.indexOf(OPEN);
        int to = page.indexOf(CLOSE, from + OPEN.length());
        Files.writeString(PAGE, page.substring(0, from) + OPEN + drawing.mermaid() + page.substring(to));
    }
}
