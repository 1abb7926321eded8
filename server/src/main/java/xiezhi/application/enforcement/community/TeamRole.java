package xiezhi.application.enforcement.community;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 矫正小组角色: who helps to supervise and to help. */
@CodeSet(code = "CS_CC_TEAM_ROLE", name = "矫正小组角色", standard = "社区矫正法#25")
public enum TeamRole implements Labelled {
    JUSTICE_OFFICE("司法所工作人员"),
    COMMITTEE("居(村)民委员会人员"),
    POLICE("社区民警"),
    SOCIAL_WORKER("社会工作者"),
    FAMILY("家庭成员"),
    EMPLOYER_OR_SCHOOL("单位或者学校人员"),
    VOLUNTEER("志愿者"),
    GUARDIAN("监护人"),
    GUARANTOR("保证人");

    private final String label;

    TeamRole(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
