package xiezhi.application.enforcement.community;

import java.time.LocalDate;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 报告: what a supervisee tells of himself. */
@Standard(code = "community.report", name = "报告", basis = "社区矫正法#23", readers = {CommunityDuty.OFFICE, CommunityDuty.COUNTY, CommunityDuty.HEAD, CommunityDuty.HIGHER, CommunityDuty.PROCURATOR}, keep = Keep.THIRTY_YEARS)
public record Report(
        @Key Ref<Report> id,
        @Item("矫正对象") @Listed Ref<Supervisee> supervisee,
        @Item("日期") @Listed LocalDate day,
        @Item("方式") @Listed ReportWay way,
        @Item("身体情况报告") boolean health,
        @Item(value = "内容", size = 2000, sealed = true) String content,
        @Item("需要跟进") @Listed boolean followUp) {}
