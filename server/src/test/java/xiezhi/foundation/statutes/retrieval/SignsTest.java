package xiezhi.foundation.statutes.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("符号码: what is near by signs is looked at exactly, the rest is estimated")
class SignsTest {
    private static final int MANY = 20_000;
    private final Random dice = new Random(11);

    @Test
    void picksAllThatAreNearAmongManyThatAreNot() {
        byte[] question = some();
        Signs signs = new Signs(MANY);
        for (int at = 0; at < MANY; at++) {
            if (at % 1_000 != 7) signs.set(at, at % 1_000 == 5 ? alike(question) : some());
        }
        Signs.Rough rough = signs.rough(question);

        assertThat(rough.worthIt().length).isBetween(8_192, MANY / 2);
        for (int at = 5; at < MANY; at += 1_000) {
            assertThat(rough.worthIt()).contains(at);
            assertThat(rough.near()[at]).isGreaterThan(0.6f);
            assertThat(rough.near()[at + 2]).isZero(); // without a vector
        }
        assertThat(rough.worthIt()).doesNotContain(7, 1_007);
        assertThat(rough.near()[1]).isCloseTo(0.269f, within(0.2f)); // by chance half of the signs are the same
    }

    @Test
    void looksAtEveryArticleOfASmallLibrary() {
        Signs signs = new Signs(300);
        for (int at = 0; at < 300; at++) signs.set(at, some());

        assertThat(signs.rough(some()).worthIt())
                .isEqualTo(IntStream.range(0, 300).toArray());
    }

    private byte[] some() {
        byte[] vector = new byte[BgeModel.DIMENSIONS];
        dice.nextBytes(vector);
        return vector;
    }

    /** The same but for one in ten. */
    private byte[] alike(byte[] other) {
        byte[] vector = Arrays.copyOf(other, other.length);
        for (int i = 0; i < vector.length; i += 10) vector[i] = (byte) -vector[i];
        return vector;
    }
}
