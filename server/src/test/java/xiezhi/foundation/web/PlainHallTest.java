package xiezhi.foundation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import xiezhi.testing.RoomTest;

@RoomTest
@DisplayName("素页: the hall without script")
class PlainHallTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    /** As a browser without script asks: a link, or a form when there is one. */
    private HttpResponse<String> ask(String path, @Nullable String form) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html");
        return HTTP.send(
                form == null
                        ? request.build()
                        : request.header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form))
                                .build(),
                BodyHandlers.ofString());
    }

    @Test
    void tellsWhatWorksAndHonestlyWhatDoesNotAndNeedsNoScript() throws Exception {
        HttpResponse<String> page = ask("/plain", null);
        assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(page.body())
                .contains("/plain/legal-aid", "/plain/verify", "/plain/disclosure", "/plain/offices")
                .contains("tel:12348", "tel:110", "到窗口")
                .doesNotContain("<script");
    }

    @Test
    void asksTheEligibilityRuleByAPlainForm() throws Exception {
        assertThat(ask("/plain/legal-aid", null).body()).contains("name=\"matter\"", "UNPAID_WAGES", "method=\"post\"");
        HttpResponse<String> answer =
                ask("/plain/legal-aid", "matter=UNPAID_WAGES&heads=3&income=36000&assets=5000&exemption=");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("请求支付劳动报酬", "可以申请法律援助", "法律援助法第31条", "由法律援助机构决定");
    }

    @Test
    void showsWhatWasTypedOnlyAsText() throws Exception {
        HttpResponse<String> silly = ask("/plain/legal-aid", "matter=UNPAID_WAGES&heads=3&income=%3Cb%3E&assets=");
        assertThat(silly.body()).contains("&lt;b&gt;").doesNotContain("<b>");
    }

    @Test
    void checksACodeAndSaysWhenThereIsNone() throws Exception {
        assertThat(ask("/plain/verify", null).body()).contains("name=\"code\"", "type=\"file\"");
        HttpResponse<String> unknown = ask("/plain/verify?code=ABCDEFGHJKMNPQRS", null);
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("查无此件").contains("/plain/verify");
    }

    @Test
    void saysInWordsThatAPublishedItemIsGone() throws Exception {
        HttpResponse<String> gone = ask("/plain/disclosure/items/018f3c3e-0000-7000-8000-000000000000", null);
        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(gone.body()).contains("没有这件公开事项").contains("/plain/disclosure");
        assertThat(ask("/plain/disclosure", null).statusCode()).isEqualTo(200);
    }
}
