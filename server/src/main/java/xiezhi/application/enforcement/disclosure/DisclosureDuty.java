package xiezhi.application.enforcement.disclosure;

import org.springframework.stereotype.Component;
import xiezhi.kernel.act.DutyList;
import xiezhi.kernel.record.Item;

/** 执法公开的职责. */
@Component("disclosureDuty")
public class DisclosureDuty implements DutyList {
    @Item("公开事项拟稿")
    public static final String PREPARE = "disclosure.prepare";

    @Item("公开事项审核发布")
    public static final String REVIEW = "disclosure.review";

    @Item("近亲属查询审核")
    public static final String KIN = "disclosure.kin";
}
