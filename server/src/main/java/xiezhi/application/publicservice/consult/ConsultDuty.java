package xiezhi.application.publicservice.consult;

import org.springframework.stereotype.Component;
import xiezhi.kernel.act.DutyList;
import xiezhi.kernel.record.Item;

/** 法律咨询的职责. */
@Component("consultDuty")
public class ConsultDuty implements DutyList {
    @Item("法律咨询答复")
    public static final String ANSWER = "consult.answer";

    @Item("法律咨询复核")
    public static final String REVIEW = "consult.review";

    @Item("法律咨询公开")
    public static final String PUBLISH = "consult.publish";
}
