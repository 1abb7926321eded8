package xiezhi.foundation.citizen;

import org.springframework.stereotype.Component;
import xiezhi.kernel.act.DutyList;
import xiezhi.kernel.record.Item;

/** 公民与法人的职责. */
@Component
public class CitizenDuties implements DutyList {
    /** Compares a body's licence and its legal representative's identity card with what was registered. */
    @Item("法人身份核验")
    public static final String VERIFY = "citizen.verify";
}
