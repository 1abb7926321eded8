package xiezhi.foundation.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import xiezhi.testing.RoomTest;
import xiezhi.testing.Visitor;

@RoomTest
@DisplayName("路标: whoever writes an address otherwise than usual gets there all the same, and past the guard nowhere")
class SignpostsTest {
    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "/api/session, 200, ''",
        "/api/%73ession, 200, ''",
        "/api/session;seen=1, 200, ''",
        "/api/records/lawyer.institution, 401, UNAUTHENTICATED",
        "/api/%72ecords/lawyer.institution, 401, UNAUTHENTICATED",
        "/api/records/lawyer%2Einstitution, 401, UNAUTHENTICATED",
        "/api//records/lawyer.institution, 404, NOT_FOUND",
        "/api/recordsx/lawyer.institution, 404, NOT_FOUND",
        "/api/nowhere, 404, NOT_FOUND"
    })
    void everyWayOfWritingAnAddress(String path, int status, String code) {
        var answer = Visitor.to(port).get(path);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }
}
