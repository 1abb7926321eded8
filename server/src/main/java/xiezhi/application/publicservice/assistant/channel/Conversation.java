package xiezhi.application.publicservice.assistant.channel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import xiezhi.application.publicservice.assistant.ShortAnswers;
import xiezhi.application.publicservice.assistant.channel.ChannelAdapter.Incoming;

/**
 * 渠道对话: one message in, one reply out. A network repeats a message when the reply is late; the repetition gets the same reply and is
 * not worked on again. Replies are remembered for a minute in memory and then forgotten; questions never are.
 */
@Component
class Conversation {
    static final String NOTHING = "success"; // what the network wants when there is nothing to say
    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final int MOST = 5_000;
    private final ShortAnswers answers;
    private final Clock clock;
    private final Map<String, Said> recent = new LinkedHashMap<>();

    Conversation(ShortAnswers answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    private record Said(String reply, Instant at) {}

    String answer(ChannelAdapter channel, String body) {
        Incoming incoming = channel.read(body);
        synchronized (recent) {
            forget();
            Said said = recent.get(incoming.messageId());
            if (said != null) {
                return said.reply();
            }
        }
        String reply = reply(channel, incoming);
        synchronized (recent) {
            recent.putIfAbsent(incoming.messageId(), new Said(reply, clock.instant()));
        }
        return reply;
    }

    private String reply(ChannelAdapter channel, Incoming incoming) {
        return switch (incoming.kind()) {
            case WORDS -> channel.reply(incoming, answers.to(incoming.text(), channel.longest()));
            case FOLLOWED -> channel.reply(incoming, answers.welcome());
            case NOT_WORDS -> channel.reply(incoming, answers.wordsPlease());
            case OTHER -> NOTHING;
        };
    }

    private void forget() {
        Instant oldest = clock.instant().minus(REMEMBERED);
        recent.values().removeIf(said -> said.at().isBefore(oldest));
        if (recent.size() > MOST) {
            recent.clear(); // a flood: better to answer a repetition twice than to grow
        }
    }
}
