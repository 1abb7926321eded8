package xiezhi.application.publicservice.assistant.channel;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.kernel.act.OpenToAll;
import xiezhi.kernel.fault.Forbidden;

/** 微信入口: the address that is entered in the account's server settings. Off until a token is set. */
@RestController
@RequestMapping("/api/channels/wechat")
@OpenToAll(because = "every request is signed with the account's token")
class WeChatRoutes {
    private final WeChatSettings settings;
    private final WeChat weChat;
    private final Stamps stamps;
    private final Conversation conversation;
    private final Clock clock;

    WeChatRoutes(WeChatSettings settings, WeChat weChat, Stamps stamps, Conversation conversation, Clock clock) {
        this.settings = settings;
        this.weChat = weChat;
        this.stamps = stamps;
        this.conversation = conversation;
        this.clock = clock;
    }

    /** 接入验证: the echo proves that this address knows the token. */
    @GetMapping(produces = MediaType.TEXT_PLAIN_VALUE)
    String echo(
            @RequestParam String signature,
            @RequestParam String timestamp,
            @RequestParam String nonce,
            @RequestParam String echostr) {
        demand(weChat.genuine(signature, timestamp, nonce), "签名不符");
        demand(stamps.fresh(timestamp), "请求已过时");
        return echostr;
    }

    @PostMapping(produces = MediaType.APPLICATION_XML_VALUE)
    String message(
            @RequestParam String signature,
            @RequestParam String timestamp,
            @RequestParam String nonce,
            @RequestParam(name = "msg_signature", required = false) @Nullable String sealSignature,
            @RequestBody String body) {
        demand(weChat.genuine(signature, timestamp, nonce), "签名不符");
        demand(stamps.fresh(timestamp), "请求已过时");
        if (!settings.safe()) {
            return answer(body, timestamp, nonce);
        }
        String sealed = PlainXml.read(body).getOrDefault("Encrypt", "");
        demand(sealSignature != null && weChat.genuine(sealSignature, timestamp, nonce, sealed), "签名不符");
        SafeMode mode = new SafeMode(settings.aesKey(), settings.appId());
        String reply = answer(mode.open(sealed), timestamp, nonce);
        return reply.equals(Conversation.NOTHING) ? reply : sealed(mode.seal(reply), nonce);
    }

    private String answer(String body, String timestamp, String nonce) {
        ChannelAdapter.Incoming incoming = weChat.read(body);
        demand(stamps.serves(timestamp, nonce, incoming.messageId()), "此签名已用于另一条消息");
        return conversation.answer(weChat, incoming);
    }

    private String sealed(String reply, String nonce) {
        String now = String.valueOf(clock.instant().getEpochSecond());
        return "<xml><Encrypt>%s</Encrypt><MsgSignature>%s</MsgSignature><TimeStamp>%s</TimeStamp><Nonce>%s</Nonce></xml>"
                .formatted(
                        PlainXml.text(reply),
                        PlainXml.text(WeChat.sign(settings.token(), now, nonce, reply)),
                        now,
                        PlainXml.text(nonce));
    }

    private static void demand(boolean holds, String otherwise) {
        if (!holds) {
            throw new Forbidden("", otherwise);
        }
    }
}
