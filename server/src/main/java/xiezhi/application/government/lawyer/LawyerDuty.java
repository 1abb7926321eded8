package xiezhi.application.government.lawyer;

import org.springframework.stereotype.Component;
import xiezhi.kernel.act.DutyList;
import xiezhi.kernel.record.Item;

/** 律师管理的职责. */
@Component
public class LawyerDuty implements DutyList {
    @Item("律师与执业机构登记")
    public static final String REGISTER = "lawyer.register";
}
