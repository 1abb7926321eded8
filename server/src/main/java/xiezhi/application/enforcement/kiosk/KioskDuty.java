package xiezhi.application.enforcement.kiosk;

import org.springframework.stereotype.Component;
import xiezhi.kernel.act.DutyList;
import xiezhi.kernel.record.Item;

/** 自助终端的职责. */
@Component("kioskDuty")
public class KioskDuty implements DutyList {
    @Item("自助终端登记和停用")
    public static final String DEVICES = "kiosk.devices";

    @Item("自助终端现场交接和申请办理")
    public static final String WARD = "kiosk.ward";
}
