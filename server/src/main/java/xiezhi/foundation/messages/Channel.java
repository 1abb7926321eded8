package xiezhi.foundation.messages;

import java.util.UUID;

/** 外发渠道: a way out of the platform, such as e-mail or SMS. Off until an administrator configures it. */
public interface Channel {

    /** Stable name, {@code mail} or {@code sms}. */
    String name();

    /** Whether it is configured. */
    boolean isOn();

    /**
     * Hands the text to the other system, or fails.
     *
     * @param key the same for every attempt at one message, so that the receiver can drop repetitions
     */
    void send(String address, UUID key, String title, String text);
}
