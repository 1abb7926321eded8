package xiezhi.application.enforcement.coop.contract;

import java.time.LocalDate;
import xiezhi.kernel.record.Item;

/** 收监: that and when the person was admitted. */
public record Admission(
        @Item("收监日期") LocalDate admittedOn,
        @Item(value = "收监单位", size = 100) String place,
        @Item(value = "罪犯编号", size = 60) String number) {}
