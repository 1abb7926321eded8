package xiezhi.application.enforcement.community.sanctions;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 提请逮捕情形: the dangers that let a county ask the court for an arrest together with its proposal to revoke. */
@CodeSet(code = "CS_CC_ARREST", name = "社区矫正提请逮捕情形", standard = "社区矫正法实施办法#48")
public enum ArrestReason implements Labelled {
    MAY_FLEE("可能逃跑", 1),
    REAL_DANGER("具有危害国家安全、公共安全、社会秩序或者他人人身安全现实危险", 2),
    MAY_RETALIATE("可能对被害人、举报人、控告人或者社区矫正机构工作人员等实施报复行为", 3),
    MAY_REOFFEND("可能实施新的犯罪", 4);

    private final String label;
    private final int item;

    ArrestReason(String label, int item) {
        this.label = label;
        this.item = item;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String basis() {
        return "社区矫正法实施办法#48.1." + item;
    }
}
