package xiezhi.application.enforcement.community.entry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.sentence.Judgment;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Ref;

/** 移送文书: what a prison's decision or an organ's message says of a known person; nothing of it is entered again. */
record HandedPapers(
        @Item("人员") Ref<Person> person,
        @Item("执行地县级机构") UUID county,
        @Item("文书") PapersForm papers,
        @Item("原判裁判") @Nullable Judgment judgment) {}
