package xiezhi.foundation.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("审计链: the worked hashes of the specification")
class ChainTest {
    private static final String FIRST = "6bc2ddb19d2c2842c358f525678cca9fed19501188029fbce244eac2a5192747";

    @Test
    void linksTheTwoWorkedEntries() {
        String first = Chain.link(Chain.GENESIS, entry(1, "2026-01-05T01:00:00Z", "LOGIN", "OK", null));
        String second = Chain.link(first, entry(2, "2026-01-05T01:00:05Z", "VIEW_PERSON", "OK", null));
        assertThat(first).isEqualTo(FIRST);
        assertThat(second).isEqualTo("1cdabe6c55bc992d494eb1f5252a3c8a18bac618c5d08ae49b6a698f64b8f03e");
    }

    @Test
    void anotherResultGivesAnotherHash() {
        assertThat(Chain.link(Chain.GENESIS, entry(1, "2026-01-05T01:00:00Z", "LOGIN", "NO", null)))
                .isEqualTo("ae6e2f5ffc4deee7357336bc87ca22e41360cd3c265e730e52a7196d4372db0d");
    }

    @Test
    void writesTheDetailInOneWayWhateverItsOrder() {
        Entry one = entry(
                1, "2026-01-05T01:00:00Z", "GRANT", "OK", "{\"b\": [1, {\"z\": 1.10, \"a\": null}], \"a\": \"张\"}");
        Entry other =
                entry(1, "2026-01-05T01:00:00Z", "GRANT", "OK", "{\"a\":\"张\",\"b\":[1,{\"a\":null,\"z\":1.10}]}");
        assertThat(Chain.canonical(one))
                .isEqualTo(Chain.canonical(other))
                .endsWith("\"detail\":{\"a\":\"张\",\"b\":[1,{\"a\":null,\"z\":1.10}]}}");
    }

    @Test
    void everyPartOfAnEntryIsUnderTheHash() {
        Entry whole = new Entry(
                7,
                Instant.EPOCH,
                "u",
                "acc",
                "id",
                "1.2.3.4",
                "A",
                "s.t",
                UUID.randomUUID().toString(),
                "{\"k\":1}",
                "OK");
        assertThat(Chain.canonical(whole))
                .contains(
                        "\"account\":\"acc\"",
                        "\"identity\":\"id\"",
                        "\"address\":\"1.2.3.4\"",
                        "\"standard\":\"s.t\"",
                        "\"object\":",
                        "\"detail\":");
    }

    private static Entry entry(long seq, String at, String action, String result, @Nullable String detail) {
        return new Entry(seq, Instant.parse(at), "u1", null, null, null, action, null, null, detail, result);
    }
}
