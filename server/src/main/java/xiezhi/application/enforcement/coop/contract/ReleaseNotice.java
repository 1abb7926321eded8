package xiezhi.application.enforcement.coop.contract;

import java.time.LocalDate;
import xiezhi.kernel.record.Item;

/** 释放预告: when the person will be free, and where he goes. */
public record ReleaseNotice(
        @Item("释放日期") LocalDate releaseOn,
        @Item(value = "释放种类", size = 60) String kind,
        @Item(value = "去向地址", size = 200) String address,
        @Item(value = "剥夺政治权利月数", min = 0) int politicalRightsMonths,
        @Item("重点人员") boolean keyPerson) {}
