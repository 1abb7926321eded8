package xiezhi.application.publicservice.assistant.channel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import xiezhi.application.publicservice.assistant.ShortAnswers;
import xiezhi.application.publicservice.assistant.channel.ChannelAdapter.Incoming;
import xiezhi.application.publicservice.assistant.channel.ChannelAdapter.Kind;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;

/**
 * 渠道对话: one message in, one reply out, in time. A network repeats a message when the reply is late; the repetition waits for the same
 * answer and is not worked on again. An answer that takes longer is fetched with a “1”. Answers are remembered for some minutes in memory
 * and then forgotten; questions never are.
 */
@Component
class Conversation {
    static final String NOTHING = "success"; // what the network wants when there is nothing to say
    private static final Logger LOG = LoggerFactory.getLogger(Conversation.class);
    private static final String FETCH = "1";
    private static final Duration PATIENCE = Duration.ofSeconds(4); // the network hangs up after five
    private static final Duration REMEMBERED = Duration.ofMinutes(5);
    private static final int MOST = 5_000;
    private final ShortAnswers answers;
    private final Clock clock;
    private final Duration patience;
    private final Map<String, Begun> byMessage = new LinkedHashMap<>();
    private final Map<String, Begun> lateFor = new LinkedHashMap<>();

    @Autowired
    Conversation(ShortAnswers answers, Clock clock) {
        this(answers, clock, PATIENCE);
    }

    Conversation(ShortAnswers answers, Clock clock, Duration patience) {
        this.answers = answers;
        this.clock = clock;
        this.patience = patience;
    }

    private record Begun(CompletableFuture<String> answer, Instant at) {}

    String answer(ChannelAdapter channel, Incoming incoming) {
        if (incoming.kind() == Kind.OTHER) {
            return NOTHING;
        }
        Begun begun = begun(channel, incoming);
        try {
            return channel.reply(incoming, begun.answer().get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException late) {
            return channel.reply(incoming, waiting(incoming, begun));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return NOTHING;
        } catch (ExecutionException failed) {
            LOG.error("A channel message could not be answered", failed.getCause());
            return channel.reply(incoming, answers.outOfOrder());
        }
    }

    private synchronized Begun begun(ChannelAdapter channel, Incoming incoming) {
        forget(byMessage);
        forget(lateFor);
        Begun known = byMessage.get(incoming.messageId());
        if (known == null && incoming.text().strip().equals(FETCH)) {
            known = lateFor.get(incoming.sender());
        }
        Begun begun = known == null ? begin(channel, incoming) : known;
        byMessage.putIfAbsent(incoming.messageId(), begun);
        return begun;
    }

    private Begun begin(ChannelAdapter channel, Incoming incoming) {
        CompletableFuture<String> answer = new CompletableFuture<>();
        @Nullable Actor actor = Acting.bound() ? Acting.current() : null;
        Runnable work = () -> {
            try {
                answer.complete(text(channel, incoming));
            } catch (RuntimeException failed) {
                answer.completeExceptionally(failed);
            }
        };
        Thread.ofVirtual().name("channel-answer").start(actor == null ? work : () -> Acting.run(actor, work));
        return new Begun(answer, clock.instant());
    }

    private String text(ChannelAdapter channel, Incoming incoming) {
        return switch (incoming.kind()) {
            case WORDS -> answers.to(incoming.text(), channel.longest());
            case FOLLOWED -> answers.welcome();
            case NOT_WORDS -> answers.wordsPlease();
            case OTHER -> NOTHING;
        };
    }

    private synchronized String waiting(Incoming incoming, Begun begun) {
        lateFor.put(incoming.sender(), begun);
        return answers.later();
    }

    private void forget(Map<String, Begun> remembered) {
        Instant oldest = clock.instant().minus(REMEMBERED);
        remembered.values().removeIf(one -> one.at().isBefore(oldest));
        if (remembered.size() > MOST) {
            remembered.clear(); // a flood: better to answer a repetition twice than to grow
        }
    }
}
