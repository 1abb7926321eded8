package xiezhi.application.publicservice.assistant.channel;

/**
 * 渠道适配: turns the messages of one social network into questions and answers into its messages. A further channel (微博, 支付宝) is one
 * more of these and a route.
 */
public interface ChannelAdapter {

    /** 来信: what came in. The sender is the network's own sign for him, good for a reply and for nothing else. */
    record Incoming(Kind kind, String sender, String receiver, String text, String messageId) {}

    /** 来信类别. */
    enum Kind {
        /** Words, typed or recognised from speech. */
        WORDS,
        /** Somebody began to follow the account. */
        FOLLOWED,
        /** Something that is no question and needs no reply. */
        OTHER,
        /** A picture, a place, a voice that was not recognised: needs a reply that asks for words. */
        NOT_WORDS
    }

    /** Whether the request was signed with the secret that only the network and this account know. */
    boolean genuine(String signature, String timestamp, String nonce);

    /** Reads a message; refuses what is not one. */
    Incoming read(String body);

    /** The reply as the network wants it. */
    String reply(Incoming to, String text);

    /** The longest reply that the network takes, in bytes of UTF-8. */
    int longest();
}
