package xiezhi.application.publicservice.assistant.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import xiezhi.application.publicservice.assistant.ShortAnswers;
import xiezhi.application.publicservice.consult.TestShelf;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.Forbidden;
import xiezhi.kernel.fault.Unfit;
import xiezhi.testing.RoomTest;

/** The samples follow the network's public documentation of messages, signatures and the safe mode. */
@RoomTest
@DisplayName("微信公众号: signed in, plain XML out, nothing kept")
class WeChatTest {
    private static final String AES = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";
    private static final String NOW = "1784000000";
    private static final Clock CLOCK = Clock.fixed(Instant.ofEpochSecond(1_784_000_000), ZoneOffset.UTC);
    private static final WeChatSettings PLAIN = new WeChatSettings("demotoken", "", "");
    private static final WeChatSettings SAFE = new WeChatSettings("demotoken", AES, "wxdemo1234567890ab");

    @Autowired
    ApplicationContext house;

    @LocalServerPort
    int port;

    @BeforeEach
    void fill() {
        new TestShelf(house).fill();
    }

    @Test
    void echoesOnlyForWhomTheSignatureFits() throws Exception {
        String signature = WeChat.sign("demotoken", NOW, "1372623149");
        assertThat(signature).isEqualTo(sha1("1372623149" + NOW + "demotoken"));
        assertThat(routes(PLAIN).echo(signature, NOW, "1372623149", "5299004281134518273"))
                .isEqualTo("5299004281134518273");
        assertThatThrownBy(() -> routes(PLAIN).echo(signature, "1784000001", "1372623149", "x"))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> routes(new WeChatSettings("", "", "")).echo(signature, NOW, "1372623149", "x"))
                .isInstanceOf(Forbidden.class);
        java.net.http.HttpResponse<String> off = java.net.http.HttpClient.newHttpClient()
                .send(
                        java.net.http.HttpRequest.newBuilder(java.net.URI.create("http://localhost:" + port
                                        + "/api/channels/wechat?signature=x&timestamp=1&nonce=2&echostr=3"))
                                .build(),
                        java.net.http.HttpResponse.BodyHandlers.ofString());
        assertThat(off.statusCode()).isEqualTo(403); // off until a token is set
    }

    @Test
    void answersAQuestionWithTheWholeItemAndALink() {
        Map<String, String> reply = say(text("工资被拖欠，能申请法律援助吗", "23456789012345678"));
        assertThat(reply)
                .containsEntry("ToUserName", "oUserDemo")
                .containsEntry("FromUserName", "gh_demo")
                .containsEntry("MsgType", "text");
        assertThat(reply.get("Content")).contains("《中华人民共和国法律援助法》第三十一条", "（五）请求确认劳动关系或者支付劳动报酬；", "/ask");
        assertThat(reply.get("Content").getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(2_000);
    }

    @Test
    void recognisesSpeechAndAsksForWordsWhenItCannot() {
        assertThat(say(message(
                                "<MsgType><![CDATA[voice]]></MsgType><MediaId><![CDATA[m]]></MediaId><Format><![CDATA[amr]]></Format><Recognition><![CDATA[他又打我]]></Recognition><MsgId>1001</MsgId>"))
                        .get("Content"))
                .startsWith("110");
        assertThat(say(message(
                                "<MsgType><![CDATA[voice]]></MsgType><MediaId><![CDATA[m]]></MediaId><MsgId>1002</MsgId>"))
                        .get("Content"))
                .contains("请用文字");
        assertThat(say(message(
                                "<MsgType><![CDATA[image]]></MsgType><PicUrl><![CDATA[http://x]]></PicUrl><MsgId>1003</MsgId>"))
                        .get("Content"))
                .contains("请用文字");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<MsgType><![CDATA[location]]></MsgType><Location_X>23.134521</Location_X><Location_Y>113.358803</Location_Y><Scale>20</Scale><Label><![CDATA[某地]]></Label><MsgId>2001</MsgId>",
                "<MsgType><![CDATA[link]]></MsgType><Title><![CDATA[题]]></Title><Description><![CDATA[述]]></Description><Url><![CDATA[http://x]]></Url><MsgId>2002</MsgId>",
                "<MsgType><![CDATA[video]]></MsgType><MediaId><![CDATA[m]]></MediaId><ThumbMediaId><![CDATA[t]]></ThumbMediaId><MsgId>2003</MsgId>",
                "<MsgType><![CDATA[shortvideo]]></MsgType><MediaId><![CDATA[m]]></MediaId><ThumbMediaId><![CDATA[t]]></ThumbMediaId><MsgId>2004</MsgId>"
            })
    void asksForWordsInsteadOfPlacesLinksAndFilms(String parts) {
        assertThat(say(message(parts)).get("Content")).contains("请用文字", "12348");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1783999699", "1784000301", "0", "", "-5", "99999999999999999999", "abc"})
    void refusesARequestOfAnotherTime(String timestamp) {
        assertThatThrownBy(() -> Acting.as(
                        Actor.anonymous("local"),
                        () -> routes(PLAIN).message(sign(timestamp, "2"), timestamp, "2", null, text("调解收费吗", "5"))))
                .isInstanceOf(Forbidden.class)
                .hasMessageContaining("过时");
        assertThatThrownBy(() -> routes(PLAIN).echo(sign(timestamp, "2"), timestamp, "2", "x"))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void letsAStampServeOneMessageOnly() {
        WeChatRoutes routes = routes(PLAIN);
        String first = post(routes, "n1", text("调解收费吗", "81"));
        assertThat(post(routes, "n1", text("调解收费吗", "81"))).isEqualTo(first);
        assertThatThrownBy(() -> post(routes, "n1", text("换了内容", "82")))
                .isInstanceOf(Forbidden.class)
                .hasMessageContaining("另一条");
        assertThat(post(routes, "n2", text("调解收费吗", "82"))).contains("CDATA");
    }

    @Test
    void asksToFetchAnAnswerThatTakesTooLongAndWorksOnItOnce() throws Exception {
        SlowChannel slow = new SlowChannel();
        Conversation conversation = new Conversation(house.getBean(ShortAnswers.class), CLOCK, Duration.ofMillis(150));
        ChannelAdapter.Incoming question = slow.read(text("工资被拖欠，能申请法律援助吗", "91"));
        ChannelAdapter.Incoming fetch = slow.read(text("1", "92"));
        Acting.run(Actor.anonymous("local"), () -> {
            assertThat(conversation.answer(slow, question)).contains("回复“1”");
            assertThat(conversation.answer(slow, question)).contains("回复“1”"); // repeated by the network
            assertThat(conversation.answer(slow, fetch)).contains("回复“1”"); // asked for too early
            slow.hold.countDown();
            for (int i = 0; i < 100 && conversation.answer(slow, fetch).contains("回复“1”"); i++) {
                Thread.onSpinWait();
            }
            assertThat(conversation.answer(slow, slow.read(text("1", "93")))).contains("第三十一条");
            assertThat(conversation.answer(slow, question)).contains("第三十一条");
        });
        assertThat(slow.begun).hasValue(1);
    }

    @Test
    void apologisesWhenSomethingBreaks() {
        ChannelAdapter broken = new SlowChannel() {
            @Override
            public int longest() {
                throw new IllegalStateException("broken on purpose");
            }
        };
        Conversation conversation = new Conversation(house.getBean(ShortAnswers.class), CLOCK);
        assertThat(conversation.answer(broken, broken.read(text("调解收费吗", "94"))))
                .contains("现在查不了", "12348");
    }

    /** A channel on which nothing is answered before the test lets it. */
    private static class SlowChannel implements ChannelAdapter {
        private final WeChat network = new WeChat(PLAIN, CLOCK);
        final CountDownLatch hold = new CountDownLatch(1);
        final AtomicInteger begun = new AtomicInteger();

        @Override
        public boolean genuine(String signature, String timestamp, String nonce) {
            return network.genuine(signature, timestamp, nonce);
        }

        @Override
        public Incoming read(String body) {
            return network.read(body);
        }

        @Override
        public String reply(Incoming to, String text) {
            return network.reply(to, text);
        }

        @Override
        public int longest() {
            begun.incrementAndGet();
            try {
                hold.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return network.longest();
        }
    }

    /** The worked sample that the network gives to developers: key, account and sealed text are its own. */
    @Test
    void opensTheSampleOfTheNetworksDocumentation() {
        SafeMode mode = new SafeMode(AES, "wxb11529c136998cb6");
        String sealed = "jn1L23DB+6ELqJ+6bruv21Y6MD7KeIfP82D6gU39rmkgczbWwt5+3bnyg5K55bgVtVzd832WzZGMhkP72vVOfg==";
        assertThat(mode.open(sealed)).isEqualTo("我是中文abcd123");
        for (int length = 0; length < 70; length++) {
            String words = "字".repeat(length);
            assertThat(mode.open(mode.seal(words))).isEqualTo(words); // each length of padding
        }
        assertThatThrownBy(() -> mode.open(sealed.replace('7', '8'))).isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> new WeChatSettings("t", "tooshort", "wx")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new WeChatSettings("t", AES, "")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void takesNoPlainMessageOnceMessagesAreSealed() {
        assertThatThrownBy(() -> post(routes(SAFE), text("调解收费吗", "95"))).isInstanceOf(Forbidden.class);
    }

    @Test
    void welcomesFollowersAndSaysNothingToOtherEvents() {
        assertThat(say(message("<MsgType><![CDATA[event]]></MsgType><Event><![CDATA[subscribe]]></Event>"))
                        .get("Content"))
                .contains("12348");
        assertThat(post(PLAIN, message("<MsgType><![CDATA[event]]></MsgType><Event><![CDATA[unsubscribe]]></Event>")))
                .isEqualTo("success");
    }

    @Test
    void answersARepetitionWithTheSameReply() {
        WeChatRoutes routes = routes(PLAIN);
        String first = post(routes, text("调解收费吗", "77"));
        String again = post(routes, text("这一次的文字不会被看到", "77"));
        assertThat(again).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><xml><MsgType>text</MsgType><Content>&a;</Content></xml>",
                "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><xml><Content>&b;</Content></xml>",
                "<?xml version=\"1.0\"?><!DOCTYPE foo SYSTEM \"http://localhost:1/evil.dtd\"><xml/>",
                "<xml><Content>&unknown;</Content></xml>",
                "<xml><Content>",
                "not xml",
                ""
            })
    void refusesXmlThatReachesOutside(String body) {
        assertThatThrownBy(() -> post(PLAIN, body)).isInstanceOf(Unfit.class);
    }

    @Test
    void keepsWhatEndsASectionFromBreakingOut() {
        String reply = new WeChat(PLAIN, Clock.systemUTC())
                .reply(
                        new ChannelAdapter.Incoming(ChannelAdapter.Kind.WORDS, "u]]><x>", "g", "", "1"),
                        "a]]>b</Content>");
        assertThat(PlainXml.read(reply))
                .containsEntry("ToUserName", "u]]><x>")
                .containsEntry("Content", "a]]>b</Content>");
    }

    @Test
    void opensAndSealsInTheSafeMode() {
        SafeMode mode = new SafeMode(AES, SAFE.appId());
        String sealed = mode.seal(text("工资被拖欠，能申请法律援助吗", "99"));
        String body = "<xml><ToUserName><![CDATA[gh_demo]]></ToUserName><Encrypt><![CDATA[%s]]></Encrypt></xml>"
                .formatted(sealed);
        String reply = Acting.as(
                Actor.anonymous("local"),
                () -> routes(SAFE).message(sign(NOW, "2"), NOW, "2", WeChat.sign("demotoken", NOW, "2", sealed), body));
        Map<String, String> parts = PlainXml.read(reply);
        assertThat(parts.get("MsgSignature"))
                .isEqualTo(WeChat.sign("demotoken", parts.get("TimeStamp"), parts.get("Nonce"), parts.get("Encrypt")));
        assertThat(PlainXml.read(mode.open(parts.get("Encrypt"))).get("Content"))
                .contains("第三十一条");

        assertThatThrownBy(() -> Acting.as(
                        Actor.anonymous("local"), () -> routes(SAFE).message(sign(NOW, "2"), NOW, "2", "wrong", body)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> new SafeMode(AES, "wxother").open(sealed)).isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> mode.open("AAAA")).isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> mode.open("不是密文")).isInstanceOf(Unfit.class);
    }

    private Map<String, String> say(String body) {
        return PlainXml.read(post(PLAIN, body));
    }

    private String post(WeChatSettings settings, String body) {
        return post(routes(settings), body);
    }

    private static String post(WeChatRoutes routes, String body) {
        return post(routes, "2", body);
    }

    private static String post(WeChatRoutes routes, String nonce, String body) {
        return Acting.as(Actor.anonymous("local"), () -> routes.message(sign(NOW, nonce), NOW, nonce, null, body));
    }

    private WeChatRoutes routes(WeChatSettings settings) {
        return new WeChatRoutes(
                settings,
                new WeChat(settings, CLOCK),
                new Stamps(CLOCK),
                new Conversation(house.getBean(ShortAnswers.class), CLOCK),
                CLOCK);
    }

    private static String sign(String timestamp, String nonce) {
        return WeChat.sign("demotoken", timestamp, nonce);
    }

    private static String text(String words, String id) {
        return message("<MsgType><![CDATA[text]]></MsgType><Content><![CDATA[%s]]></Content><MsgId>%s</MsgId>"
                .formatted(words, id));
    }

    private static String message(String parts) {
        return "<xml><ToUserName><![CDATA[gh_demo]]></ToUserName><FromUserName><![CDATA[oUserDemo]]></FromUserName><CreateTime>1348831860</CreateTime>%s</xml>"
                .formatted(parts);
    }

    private static String sha1(String text) {
        try {
            return java.util.HexFormat.of()
                    .formatHex(java.security.MessageDigest.getInstance("SHA-1")
                            .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
