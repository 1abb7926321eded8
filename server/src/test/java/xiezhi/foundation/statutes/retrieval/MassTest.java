package xiezhi.foundation.statutes.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("分量: how much of what is near lies where")
class MassTest {

    @Test
    void manyNearArticlesOutweighOneNearestAndClosedOnesDoNotCount() {
        SmallLibrary library = SmallLibrary.invented();
        Columns columns = new Columns(6);
        int[] at = {0};
        library.passages(0, passage -> columns.set(at[0]++, passage));
        boolean[] open = {false, true, true, true, true, true};

        Mass mass = Mass.of(columns, open, new float[] {0, -0.1f, -0.1f, 0, -20, -20});

        assertThat(mass.ofBook(columns.book[1])).isGreaterThan(mass.ofBook(columns.book[3]));
        assertThat(mass.share(columns.instrument[1])
                        + mass.share(columns.instrument[3])
                        + mass.share(columns.instrument[5]))
                .isCloseTo(1, within(1e-4f));
    }
}
