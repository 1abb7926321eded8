package xiezhi.application.publicservice.assistant.channel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** 微信公众号: messages of an official account: signed requests, XML in, XML out. */
@Component
@EnableConfigurationProperties(WeChatSettings.class)
class WeChat implements ChannelAdapter {
    private static final int LONGEST = 2_000; // the network takes 2,048 bytes
    private final WeChatSettings settings;
    private final Clock clock;

    WeChat(WeChatSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public boolean genuine(String signature, String timestamp, String nonce) {
        return !settings.off() && same(signature, sign(settings.token(), timestamp, nonce));
    }

    /** The signature of the safe mode covers the sealed text too. */
    boolean genuine(String signature, String timestamp, String nonce, String sealed) {
        return !settings.off() && same(signature, sign(settings.token(), timestamp, nonce, sealed));
    }

    @Override
    public Incoming read(String body) {
        Map<String, String> parts = PlainXml.read(body);
        String text = parts.getOrDefault("Content", parts.getOrDefault("Recognition", ""));
        return new Incoming(
                kind(parts, text),
                parts.getOrDefault("FromUserName", ""),
                parts.getOrDefault("ToUserName", ""),
                text,
                id(parts));
    }

    private static Kind kind(Map<String, String> parts, String text) {
        return switch (parts.getOrDefault("MsgType", "")) {
            case "text" -> Kind.WORDS;
            case "voice" -> text.isBlank() ? Kind.NOT_WORDS : Kind.WORDS;
            case "event" -> parts.getOrDefault("Event", "").equals("subscribe") ? Kind.FOLLOWED : Kind.OTHER;
            case "image", "video", "shortvideo", "location", "link" -> Kind.NOT_WORDS;
            default -> Kind.OTHER;
        };
    }

    /** An event has no MsgId; sender and time stand for it, as the network's documentation says. */
    private static String id(Map<String, String> parts) {
        String id = parts.get("MsgId");
        return id != null ? id : parts.getOrDefault("FromUserName", "") + "/" + parts.getOrDefault("CreateTime", "");
    }

    @Override
    public String reply(Incoming to, String text) {
        return "<xml><ToUserName>%s</ToUserName><FromUserName>%s</FromUserName><CreateTime>%d</CreateTime><MsgType>%s</MsgType><Content>%s</Content></xml>"
                .formatted(
                        PlainXml.text(to.sender()),
                        PlainXml.text(to.receiver()),
                        clock.instant().getEpochSecond(),
                        PlainXml.text("text"),
                        PlainXml.text(text));
    }

    @Override
    public int longest() {
        return LONGEST;
    }

    /** SHA-1 of the parts, sorted and joined: what the network prescribes. It proves who sent a request and protects no secret. */
    static String sign(String... parts) {
        String joined = Stream.of(parts).sorted().collect(Collectors.joining());
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-1").digest(joined.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean same(String given, String right) {
        return MessageDigest.isEqual(
                given.getBytes(StandardCharsets.US_ASCII), right.getBytes(StandardCharsets.US_ASCII));
    }
}
