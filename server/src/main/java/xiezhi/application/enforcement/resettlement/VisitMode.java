package xiezhi.application.enforcement.resettlement;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 走访方式. */
@CodeSet(code = "CS_HELP_VISIT_MODE", name = "走访方式", standard = "中办发〔2010〕5号")
public enum VisitMode implements Labelled {
    HOME("上门"),
    OFFICE("到所面谈"),
    PHONE("电话"),
    VIDEO("视频");

    private final String label;

    VisitMode(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
