package xiezhi.application.enforcement.person;

import xiezhi.kernel.record.Ref;

/** 生命线有新记载: published in the transaction that told it. */
public record LifeLineGrew(Ref<Person> person, Ref<Line> line, String event) {}
