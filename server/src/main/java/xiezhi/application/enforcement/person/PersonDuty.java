package xiezhi.application.enforcement.person;

import org.springframework.stereotype.Component;
import xiezhi.kernel.act.DutyList;
import xiezhi.kernel.record.Item;

/** 人员与生命线的职责. */
@Component("personDuty")
public class PersonDuty implements DutyList {
    @Item("人员与生命线查阅")
    public static final String READ = "person.read";

    @Item("身份比对")
    public static final String MATCH = "person.match";

    @Item("人员合并拆分审批")
    public static final String MERGE = "person.merge";

    @Item("封存记录查询申请")
    public static final String ASK_UNSEAL = "person.unseal-ask";

    @Item("封存记录查询审批")
    public static final String UNSEAL = "person.unseal";

    @Item("犯罪记录封存")
    public static final String SEAL = "person.seal";

    @Item("检察监督查阅")
    public static final String SUPERVISE = "person.supervise";
}
