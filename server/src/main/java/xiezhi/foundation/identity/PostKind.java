package xiezhi.foundation.identity;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 岗位类别. */
@CodeSet(code = "CS_POST_KIND", name = "岗位类别", standard = "Xiezhi")
public enum PostKind implements Labelled {
    LEADER_MAIN("正职"),
    LEADER_DEPUTY("副职"),
    DEPARTMENT_HEAD("部门负责人"),
    STAFF("工作人员"),
    REGISTRAR("文书机要"),
    SEAL_KEEPER("印章管理员"),
    ARCHIVIST("档案员"),
    ADMINISTRATOR("三员岗位"),
    PRACTITIONER("执业岗位");

    private final String label;

    PostKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
