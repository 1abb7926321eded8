package xiezhi.foundation.messages;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.kernel.act.OpenToAll;

/** 模拟短信: the telephone of the demonstration; nothing leaves the machine, and everybody may look at it. Exists nowhere else. */
@RestController
@ConditionalOnProperty(name = "xiezhi.demo", havingValue = "true")
class SimulatedSms implements Channel {
    private static final int MOST = 20;
    private final Deque<Shown> telephone = new ArrayDeque<>();
    private final SmsSettings settings;
    private final Clock clock;

    SimulatedSms(SmsSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** 收到的短信: the number in part, as on a screen that others can see. */
    record Shown(Instant at, String to, String text) {}

    @Override
    public String name() {
        return "sms";
    }

    /** A real gateway, once configured, takes its place. */
    @Override
    public boolean isOn() {
        return settings.url() == null;
    }

    @Override
    public synchronized void send(String address, UUID key, String title, String text) {
        telephone.addFirst(new Shown(clock.instant(), address.replaceAll("(?<=.{3}).(?=.{4})", "*"), text));
        while (telephone.size() > MOST) {
            telephone.removeLast();
        }
    }

    @GetMapping("/api/demo/texts")
    @OpenToAll(because = "演示环境的模拟短信, 只有虚构人员")
    synchronized List<Shown> received() {
        return List.copyOf(telephone);
    }
}
