package xiezhi.application.enforcement.person;

import xiezhi.kernel.record.Ref;

/** 人员拆分: a merge was undone; whoever has re-keyed goes back. */
public record IdentityParted(Ref<Person> kept, Ref<Person> restored) {}
