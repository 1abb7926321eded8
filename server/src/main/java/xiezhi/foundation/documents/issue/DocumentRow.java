package xiezhi.foundation.documents.issue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import xiezhi.foundation.documents.IssuedDocument;

/** 文书台账行: a document as the ledger keeps it. */
public record DocumentRow(
        UUID id,
        UUID business,
        String standard,
        String template,
        String templateVersion,
        String name,
        String english,
        @Nullable String number,
        UUID unit,
        String unitName,
        LocalDate issuedOn,
        String keep,
        State state,
        String verifyCode,
        String model,
        String modelSm3,
        byte[] signature,
        String keyId,
        Instant signedAt,
        UUID signedBy,
        String sm3,
        @Nullable String ofd,
        @Nullable String pdf,
        @Nullable String voidReason) {

    /** 文书状态. */
    public enum State {
        SIGNED,
        SEALED,
        VOID
    }

    static DocumentRow read(ResultSet row, int count) throws SQLException {
        return new DocumentRow(
                row.getObject("id", UUID.class),
                row.getObject("business", UUID.class),
                row.getString("standard"),
                row.getString("template"),
                row.getString("template_version"),
                row.getString("name"),
                row.getString("english"),
                row.getString("number"),
                row.getObject("unit", UUID.class),
                row.getString("unit_name"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("keep"),
                State.valueOf(row.getString("state")),
                row.getString("verify_code"),
                row.getString("model"),
                row.getString("model_sm3"),
                row.getBytes("signature"),
                row.getString("key_id"),
                row.getTimestamp("signed_at").toInstant(),
                row.getObject("signed_by", UUID.class),
                row.getString("sm3"),
                row.getString("ofd"),
                row.getString("pdf"),
                row.getString("void_reason"));
    }

    public IssuedDocument shown() {
        return new IssuedDocument(id, template, name, number, issuedOn, state.name(), verifyCode, sm3);
    }
}
