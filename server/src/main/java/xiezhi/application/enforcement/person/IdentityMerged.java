package xiezhi.application.enforcement.person;

import xiezhi.kernel.record.Ref;

/** 人员合并: two records were found to be one person; whoever keeps a reference to the one that is gone re-keys it. */
public record IdentityMerged(Ref<Person> kept, Ref<Person> gone) {}
