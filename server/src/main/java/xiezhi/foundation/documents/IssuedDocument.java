package xiezhi.foundation.documents;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 已出文书: what a list shows of a document. */
public record IssuedDocument(
        UUID id,
        String template,
        String name,
        @Nullable String number,
        LocalDate issuedOn,
        String state,
        String verifyCode,
        String sm3) {}
