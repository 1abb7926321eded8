package xiezhi.application.government.legalaid;

import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 材料来源: where a paper of the file comes from. */
@CodeSet(code = "CS_AID_MATERIAL_SOURCE", name = "材料来源", standard = "法律援助法#41")
public enum MaterialSource implements Labelled {
    UPLOADED("申请人上传", null),
    SHARED("信息共享查询", "法律援助法#41.2"),
    COUNTER("窗口收取", null),
    DECLARED("个人诚信承诺", "法律援助法#41.2"),
    LAWYER("承办人员提交", "法律援助法#50"),
    ORGAN("办案机关提供", null);

    private final String label;
    private final @Nullable String basis;

    MaterialSource(String label, @Nullable String basis) {
        this.label = label;
        this.basis = basis;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public @Nullable String basis() {
        return basis;
    }
}
