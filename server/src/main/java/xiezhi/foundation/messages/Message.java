package xiezhi.foundation.messages;

import java.time.Instant;
import java.util.UUID;

/** 消息, as a person's box shows it. */
public record Message(UUID id, Instant at, String title, String text, String link, boolean read) {}
