package xiezhi.application.enforcement.coop.contract;

import java.time.LocalDate;
import xiezhi.kernel.record.Item;

/** 通报: what has happened, where and when. */
public record Incident(
        @Item("日期") LocalDate on,
        @Item(value = "地点", size = 200) String place,
        @Item(value = "事实", size = 2000) String facts) {}
