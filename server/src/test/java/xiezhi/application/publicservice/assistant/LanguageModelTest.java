package xiezhi.application.publicservice.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import xiezhi.application.publicservice.assistant.AnswerCard.Kind;
import xiezhi.application.publicservice.consult.Quoting;
import xiezhi.application.publicservice.consult.TestShelf;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.testing.RoomTest;

@RoomTest
@DisplayName("语言模型: its draft is shown only when every claim stands in the library")
class LanguageModelTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final String RIGHT = "工资应当以货币形式按月支付给劳动者本人";

    @Autowired
    ApplicationContext house;

    @Autowired
    JdbcClient jdbc;

    private final JsonMapper json = JsonMapper.builder().build();
    private final AtomicReference<String> heard = new AtomicReference<>("");
    private final AtomicReference<String> answer = new AtomicReference<>("");
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        new TestShelf(house).fill();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/chat/completions", exchange -> {
            heard.set(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] body = answer.get().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(body.length == 0 ? 500 : 200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void showsADraftWhoseClaimsStandWordForWord() {
        says("工资要按月发给本人, 不能拖欠。", "劳动法#50", RIGHT);
        AnswerCard card = ask("老板说年底一起结算可以吗, 电话13800138000");
        assertThat(card.kind()).isEqualTo(Kind.ANSWER);
        assertThat(card.say()).isEqualTo("工资要按月发给本人, 不能拖欠。");
        assertThat(card.generated()).isEqualTo(Rewording.LABEL);
        assertThat(card.quotations()).extracting(q -> q.key()).containsExactly("劳动法#50");
        assertThat(heard.get()).contains("[电话]", RIGHT).doesNotContain("13800138000");
    }

    @Test
    void throwsAwayADraftThatNamesATermFoundInNoArticleAndOffersAPerson() {
        long before = rejected();
        says("工资应当在十日内支付。", "劳动法#50", RIGHT);
        AnswerCard card = ask("老板说年底一起结算可以吗");
        assertThat(card.conclusion()).isEqualTo(Conclusion.CANNOT_SAY);
        assertThat(card.say()).doesNotContain("十日");
        assertThat(card.quotations()).isEmpty();
        assertThat(card.handOver()).isEqualTo(AnswerCard.HandOver.ADVISED);
        assertThat(rejected()).isEqualTo(before + 1);
    }

    @Test
    void throwsAwayInventedQuotationsArticlesAndKeys() {
        says("可以要求双倍工资。", "劳动法#50", "用人单位应当支付双倍工资");
        assertThat(ask("年底结算可以吗").conclusion()).isEqualTo(Conclusion.CANNOT_SAY);
        says("依据第八十二条可以要求赔偿。", "劳动法#50", RIGHT);
        assertThat(ask("年底结算可以吗").conclusion()).isEqualTo(Conclusion.CANNOT_SAY);
        says("工资按月支付。", "劳动合同法#82", RIGHT);
        assertThat(ask("年底结算可以吗").conclusion()).isEqualTo(Conclusion.CANNOT_SAY);
        says("《不存在的法》规定按月支付。", "劳动法#50", RIGHT);
        assertThat(ask("年底结算可以吗").conclusion()).isEqualTo(Conclusion.CANNOT_SAY);
        says("工资按月支付。", "劳动法#50", "");
        assertThat(ask("年底结算可以吗").conclusion()).isEqualTo(Conclusion.CANNOT_SAY);
    }

    @Test
    void showsTheArticlesAloneWhenTheModelIsSilentOrTalksNonsense() {
        answer.set("");
        assertThat(ask("年底结算可以吗").kind()).isEqualTo(Kind.ARTICLES);
        answer.set("not json at all");
        assertThat(ask("年底结算可以吗").kind()).isEqualTo(Kind.ARTICLES);
        answer.set(json.writeValueAsString(
                Map.of("choices", List.of(Map.of("message", Map.of("content", "好的, 我来编一条法律"))))));
        assertThat(ask("年底结算可以吗").kind()).isEqualTo(Kind.ARTICLES);
    }

    @Test
    void isNeverAskedAboutDanger() {
        says("工资按月支付。", "劳动法#50", RIGHT);
        assertThat(ask("他又打我").kind()).isEqualTo(Kind.SAFETY);
        assertThat(heard.get()).isEmpty();
    }

    @Test
    void isOffUnlessAnAddressIsSet() {
        assertThat(house.getBean(LanguageModel.class).claims("问题", List.of())).isEmpty();
        assertThat(house.getBean(ModelSettings.class).off()).isTrue();
    }

    private AnswerCard ask(String question) {
        ModelSettings settings = new ModelSettings(
                "http://localhost:" + server.getAddress().getPort() + "/v1", "test", "", Duration.ofSeconds(5));
        Cards cards = house.getBean(Cards.class);
        Assistant assistant = new Assistant(
                house.getBean(Safety.class),
                house.getBean(Recognition.class),
                house.getBean(Approved.class),
                (asked, day, limit) -> List.of(new Finder.Lead("劳动法#50", 0.9)),
                house.getBean(Quoting.class),
                cards,
                new Rewording(new LanguageModel(settings, json), cards),
                house.getBean(Verifier.class));
        return Acting.as(
                Actor.anonymous("local"),
                () -> assistant
                        .answer(new Question(Utterance.of(question), DAY, false, List.of()))
                        .card());
    }

    private void says(String say, String key, String quote) {
        String content =
                json.writeValueAsString(Map.of("claims", List.of(Map.of("say", say, "key", key, "quote", quote))));
        answer.set(json.writeValueAsString(Map.of(
                "choices", List.of(Map.of("message", Map.of("content", "```json\n" + content + "\n```"))))));
    }

    private long rejected() {
        return Optional.ofNullable(jdbc.sql("select count(*) from audit.entry where action = 'CITATION_REJECTED'")
                        .query(Long.class)
                        .single())
                .orElse(0L);
    }
}
