package xiezhi.foundation.statutes.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import xiezhi.foundation.statutes.importing.Spans.End;
import xiezhi.foundation.statutes.importing.Spans.Version;

@DisplayName("有效期间: when a version ends")
class SpansTest {

    @Test
    void endsWhereTheNextBegins() {
        assertThat(spans(List.of(version(2, "2020-05-01"), version(1, "2010-02-01")), List.of()))
                .containsExactly(span(1, "2020-05-01", false), span(2, null, false));
    }

    @Test
    void endsTheLastVersionWhenAnotherInstrumentRepealsIt() {
        assertThat(spans(List.of(version(1, "2010-02-01")), List.of(end("某法", "2021-01-01"))))
                .containsExactly(span(1, "2021-01-01", true));
    }

    @Test
    void doesNotRepealAVersionThatBeganLater() {
        assertThat(spans(List.of(version(1, "2010-02-01"), version(2, "2020-05-01")), List.of(end("某法", "2020-05-01"))))
                .as("the new text says that the old one of the same name ends")
                .containsExactly(span(1, "2020-05-01", false), span(2, null, false));
    }

    @Test
    void findsAnInterpretationThatIsNamedWithoutItsCourt() {
        Version version = new Version(1, "最高人民法院关于某问题的解释", null, LocalDate.parse("2001-01-01"), false);

        assertThat(Spans.of(Map.of(version.key(), List.of(version)), List.of(end("关于某问题的解释", "2015-02-04"))))
                .containsExactly(span(1, "2015-02-04", true));
    }

    @Test
    void supersedesATextWhoseSuccessorIsNotHeld() {
        assertThat(spans(
                        List.of(version(1, "2013-01-01")),
                        List.of(new End("某法", LocalDate.parse("2026-11-01"), false))))
                .containsExactly(span(1, "2026-11-01", false));
    }

    private static List<Span> spans(List<Version> versions, List<End> ends) {
        return Spans.of(Map.of("某法", versions), ends);
    }

    private static Version version(long id, String effective) {
        return new Version(id, "某法", null, LocalDate.parse(effective), false);
    }

    private static End end(String name, String day) {
        return new End(name, LocalDate.parse(day), true);
    }

    private static Span span(long version, String ended, boolean repealed) {
        return new Span(version, ended == null ? null : LocalDate.parse(ended), repealed);
    }
}
