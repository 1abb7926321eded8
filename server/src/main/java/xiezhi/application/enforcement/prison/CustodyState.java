package xiezhi.application.enforcement.prison;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 服刑状态: where somebody stands on the way through prison. */
@CodeSet(code = "CS_PRISON_CUSTODY_STATE", name = "服刑状态", standard = "监狱法#32")
public enum CustodyState implements Labelled {
    EXPECTED("待收押"),
    REFUSED("不予收监"),
    INTAKE("入监教育"),
    SERVING("服刑"),
    OUT_TEMP("临时离监"),
    TMP_OUTSIDE("暂予监外执行"),
    ESCAPED("脱逃"),
    PAROLED("已假释"),
    RELEASED("已释放"),
    DECEASED("死亡"),
    DETENTION_HOUSE("由看守所执行");

    private final String label;

    CustodyState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
