package xiezhi.foundation.identity;

import java.util.UUID;

/** 任职已结束: the person acts through this appointment no more; delegations to him under it end at once. */
public record AppointmentEnded(UUID appointment, UUID person) {}
