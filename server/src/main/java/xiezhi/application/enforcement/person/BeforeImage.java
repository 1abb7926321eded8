package xiezhi.application.enforcement.person;

import java.time.Instant;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 合并前影像: a row as its columns were before a merge touched it, sealed fields sealed, so that an undoing restores it byte for byte. */
@Standard(code = "person.before-image", name = "合并前影像", basis = "个人信息保护法#24", keep = Keep.PERMANENT)
public record BeforeImage(
        @Key Ref<BeforeImage> id,
        @Item("合并件") Ref<MergeCase> mergeCase,
        @Item(value = "记录标准", size = 60) String standard,
        @Item(value = "记录", size = 36) String row,
        @Item(value = "原貌", size = 100_000) String columns,
        @Item("留存时间") Instant takenAt) {}
