package xiezhi.foundation.documents.proof;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.foundation.documents.seal.SealCheck.Step;

/**
 * 核验结果: all that anybody may know of a document: its kind, number, issuer, date and whether it holds. Never what it says.
 *
 * @param code result code of GB/T 38540-2020 for a sealed file, else VALID, VOID, UNKNOWN or CHANGED
 */
public record Verification(
        boolean valid,
        String code,
        String text,
        List<Step> checks,
        @Nullable String type,
        @Nullable String number,
        @Nullable String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable String sm3,
        @Nullable String note) {}
