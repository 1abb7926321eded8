package xiezhi.foundation.documents.proof;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiezhi.foundation.documents.BusinessAccess;
import xiezhi.foundation.documents.issue.DocumentRow;
import xiezhi.foundation.security.Signer;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.fault.NotFound;

/** 回执簿: signed words about what was filed when; they prove it even where the node is not asked any more. */
@Component
public class ReceiptBook {
    private final JdbcClient sql;
    private final Signer signer;
    private final BusinessAccess access;

    ReceiptBook(JdbcClient sql, Signer signer, BusinessAccess access) {
        this.sql = sql;
        this.signer = signer;
        this.access = access;
    }

    /** Writes the receipt of a document, under the document's own identifier and code, in the transaction that issues it. */
    public void write(DocumentRow document, Map<String, ?> values) {
        Map<String, Object> says = new LinkedHashMap<>();
        says.put("format", "xiezhi-receipt-1");
        says.put("id", document.id());
        says.put("code", document.verifyCode());
        says.put("type", document.name());
        says.put("english", document.english());
        says.put("number", number(document, values));
        says.put("issuer", document.unitName());
        says.put("issuedOn", document.issuedOn());
        says.put("of", document.business());
        says.put("receivedAt", document.signedAt().truncatedTo(ChronoUnit.MILLIS));
        says.put("contentSm3", document.modelSm3());
        says.put("documentSm3", document.sm3());
        String body = Canonical.of(says);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        sql.sql("insert into documents.receipt values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        document.id(),
                        document.verifyCode(),
                        Acting.current().person(),
                        document.standard(),
                        document.business(),
                        body,
                        signer.digest(bytes),
                        signer.sign(bytes),
                        signer.keyId(),
                        Timestamp.from(document.signedAt()))
                .update();
    }

    /** The number of the file, or of the receipt itself. Nothing else of the case: a receipt is shown to strangers. */
    private static String number(DocumentRow document, Map<String, ?> values) {
        String own = document.number();
        Object file = values.get("applicationNumber");
        return file != null ? file.toString() : own == null ? "" : own;
    }

    public Receipt get(UUID id) {
        Kept kept = sql.sql("select * from documents.receipt where id = ?")
                .param(id)
                .query(ReceiptBook::read)
                .optional()
                .orElseThrow(ReceiptBook::missing);
        if (!kept.person().equals(Acting.current().person())) {
            access.demand(kept.standard(), kept.business());
        }
        return kept.shown();
    }

    /** What a receipt says, if it is really ours. */
    Optional<Map<?, ?>> check(String text, String keyId, byte[] signature) {
        return signer.verify(keyId, text.getBytes(StandardCharsets.UTF_8), signature)
                ? Optional.of(Canonical.read(text))
                : Optional.empty();
    }

    /** Whether there is a receipt of that identifier. */
    boolean has(UUID id) {
        return sql.sql("select exists (select from documents.receipt where id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    /** The public keys, old ones too. */
    public List<PublishedKey> keys() {
        return signer.publicKeys().stream().map(PublishedKey::of).toList();
    }

    private record Kept(
            UUID person, String standard, UUID business, String body, String sm3, byte[] signature, String keyId) {
        Receipt shown() {
            return new Receipt(
                    body, Receipt.ALGORITHM, keyId, Base64.getEncoder().encodeToString(signature), sm3);
        }
    }

    private static Kept read(ResultSet row, int count) throws SQLException {
        return new Kept(
                row.getObject("person", UUID.class),
                row.getString("standard"),
                row.getObject("business", UUID.class),
                row.getString("body"),
                row.getString("sm3"),
                row.getBytes("signature"),
                row.getString("key_id"));
    }

    private static NotFound missing() {
        return new NotFound("没有这份回执, 或者不在您的数据范围内");
    }
}
