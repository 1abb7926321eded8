package xiezhi.foundation.documents.proof;

import java.time.Clock;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import xiezhi.foundation.web.Problem;
import xiezhi.foundation.web.Trouble;
import xiezhi.foundation.web.Unwelcome;

/** 核验限速: so many look-ups a minute from one address: a reader needs a few, a guesser of codes would need more than there is time. */
@Component
public class Patience {
    private static final int PER_MINUTE = 60;
    private static final int ADDRESSES = 50_000;
    private final ConcurrentHashMap<String, Minute> minutes = new ConcurrentHashMap<>();
    private final boolean on;
    private final Clock clock;

    Patience(@Value("${xiezhi.rate-limit:on}") String setting, Clock clock) {
        this.on = !setting.equalsIgnoreCase("off") && !setting.equals("false");
        this.clock = clock;
    }

    private record Minute(long minute, int count) {}

    public void count(String address) {
        if (!on) {
            return;
        }
        long now = clock.instant().getEpochSecond() / 60;
        if (minutes.size() > ADDRESSES) {
            minutes.clear();
        }
        Minute spent = minutes.merge(
                address,
                new Minute(now, 1),
                (old, one) -> old.minute() == now ? new Minute(now, old.count() + 1) : one);
        if (spent.count() > PER_MINUTE) {
            throw new Unwelcome(Problem.of(Trouble.TOO_MANY, "核验过于频繁", "请一分钟后再试"));
        }
    }
}
