package xiezhi.application.enforcement.person;

import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Ref;

/** 身份已认定: a human has said who the claimed person is; whoever waits for it goes on. */
public record IdentitySettled(
        Ref<MatchCase> matchCase, @Nullable Ref<Person> subject, Ref<Person> person, boolean known) {}
