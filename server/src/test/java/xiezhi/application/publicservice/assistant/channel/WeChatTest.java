package xiezhi.application.publicservice.assistant.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
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
        String signature = WeChat.sign("demotoken", "1409659813", "1372623149");
        assertThat(signature).isEqualTo(sha1("1372623149" + "1409659813" + "demotoken"));
        assertThat(routes(PLAIN).echo(signature, "1409659813", "1372623149", "5299004281134518273"))
                .isEqualTo("5299004281134518273");
        assertThatThrownBy(() -> routes(PLAIN).echo(signature, "1409659814", "1372623149", "x"))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(
                        () -> routes(new WeChatSettings("", "", "")).echo(signature, "1409659813", "1372623149", "x"))
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
                () -> routes(SAFE).message(sign("1", "2"), "1", "2", WeChat.sign("demotoken", "1", "2", sealed), body));
        Map<String, String> parts = PlainXml.read(reply);
        assertThat(parts.get("MsgSignature"))
                .isEqualTo(WeChat.sign("demotoken", parts.get("TimeStamp"), parts.get("Nonce"), parts.get("Encrypt")));
        assertThat(PlainXml.read(mode.open(parts.get("Encrypt"))).get("Content"))
                .contains("第三十一条");

        assertThatThrownBy(() -> Acting.as(
                        Actor.anonymous("local"), () -> routes(SAFE).message(sign("1", "2"), "1", "2", "wrong", body)))
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
        return Acting.as(Actor.anonymous("local"), () -> routes.message(sign("1", "2"), "1", "2", null, body));
    }

    private WeChatRoutes routes(WeChatSettings settings) {
        Clock clock = Clock.systemUTC();
        return new WeChatRoutes(
                settings,
                new WeChat(settings, clock),
                new Conversation(house.getBean(ShortAnswers.class), clock),
                clock);
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
