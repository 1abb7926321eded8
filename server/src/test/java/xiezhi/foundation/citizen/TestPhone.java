package xiezhi.foundation.citizen;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import xiezhi.foundation.messages.Channel;

/** 测试电话: a gateway that keeps what it is given; switched off unless a test wants it. */
@Component
class TestPhone implements Channel {
    private static final Pattern CODE = Pattern.compile("验证码(\\d{6})");
    final List<String> texts = new CopyOnWriteArrayList<>();
    volatile boolean on;

    @Override
    public String name() {
        return "sms";
    }

    @Override
    public boolean isOn() {
        return on;
    }

    @Override
    public void send(String address, UUID key, String title, String text) {
        texts.add(address + " " + text);
    }

    /** The last code that reached the number. */
    String code(String mobile) {
        String last = texts.stream()
                .filter(text -> text.startsWith(mobile))
                .reduce((one, other) -> other)
                .orElseThrow(() -> new AssertionError("nothing reached " + mobile));
        Matcher code = CODE.matcher(last);
        if (!code.find()) {
            throw new AssertionError("no code in the text");
        }
        return code.group(1);
    }
}
