package xiezhi.application.government.legalaid;

import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 证明核对方式: how an officer convinced himself that a person is exempt from the check of means. */
@CodeSet(code = "CS_AID_PROOF_SOURCE", name = "证明核对方式", standard = "法律援助法#41")
public enum ProofSource implements Labelled {
    ORIGINAL_SEEN("查看证明原件", null),
    UPLOADED_PAPER("核对上传的证明材料", null),
    SHARED_DATA("信息共享查询确认", "法律援助法#41.2");

    private final String label;
    private final @Nullable String basis;

    ProofSource(String label, @Nullable String basis) {
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
