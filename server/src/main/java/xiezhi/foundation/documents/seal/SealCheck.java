package xiezhi.foundation.documents.seal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 验章结果: the seven checks in the order of GB/T 38540-2020, each with what was found, and the code of the first that failed.
 *
 * @param note what a reader must know although the seal is valid (revoked later, for example)
 */
public record SealCheck(
        Code code,
        List<Step> steps,
        @Nullable String sealName,
        @Nullable Instant sealedAt,
        @Nullable String note) {
    public SealCheck {
        steps = List.copyOf(steps);
    }

    /** 结果代码. */
    public enum Code {
        VALID,
        SEAL_INVALID,
        SEAL_EXPIRED,
        CERT_INVALID,
        CERT_NOT_IN_SEAL,
        DIGEST_MISMATCH,
        TIMESTAMP_INVALID,
        UNSUPPORTED
    }

    /** 检验项: PASS, FAIL, or SKIP when an earlier failure made it meaningless. */
    public record Step(String name, String result, String detail) {}

    public boolean valid() {
        return code == Code.VALID;
    }
}
