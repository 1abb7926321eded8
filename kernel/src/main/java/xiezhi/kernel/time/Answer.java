package xiezhi.kernel.time;

/**
 * 日历答复: what the calendar says, and whether it may still change.
 *
 * @param provisional true when a year without a published notice was touched, so that the answer must be asked again later
 */
public record Answer<T>(T value, boolean provisional) {}
