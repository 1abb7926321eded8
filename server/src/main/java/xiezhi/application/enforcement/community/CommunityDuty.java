package xiezhi.application.enforcement.community;

import org.springframework.stereotype.Component;
import xiezhi.kernel.act.DutyList;
import xiezhi.kernel.record.Item;

/** 社区矫正的职责. */
@Component("communityDuty")
public class CommunityDuty implements DutyList {
    @Item("社区矫正日常工作")
    public static final String OFFICE = "community.office";

    @Item("县级社区矫正机构办理")
    public static final String COUNTY = "community.county";

    @Item("县级司法行政部门负责人")
    public static final String HEAD = "community.head";

    @Item("上一级社区矫正机构")
    public static final String HIGHER = "community.higher";

    @Item("电子定位值班")
    public static final String MONITOR = "community.monitor";

    @Item("社区矫正法律监督查阅")
    public static final String PROCURATOR = "community.procurator";
}
