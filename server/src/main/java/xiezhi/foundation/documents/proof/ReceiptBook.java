package xiezhi.foundation.documents.proof;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiezhi.foundation.documents.BusinessAccess;
import xiezhi.foundation.documents.issue.DocumentRow;
import xiezhi.foundation.documents.letter.Composer;
import xiezhi.foundation.security.Signer;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.fault.NotFound;
import xiezhi.kernel.rule.Reason;

/** 回执簿: signed words about what was filed when; they prove it even where the node is not asked any more. */
@Component
public class ReceiptBook {
    private static final int LONGEST = 300;
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
        says.put("name", document.name());
        says.put("english", document.english());
        says.put("issuer", document.unitName());
        says.put("business", document.business());
        says.put("standard", document.standard());
        says.put("receivedAt", document.signedAt().truncatedTo(ChronoUnit.MILLIS));
        says.put("documentSm3", document.sm3());
        says.put("filed", filed(values));
        String body = Canonical.of(says);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        sql.sql("insert into documents.receipt values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(document.id(), document.verifyCode(), Acting.current().person(), document.standard(), document.business(), body,
                        signer.digest(bytes), signer.sign(bytes), signer.keyId(), Timestamp.from(document.signedAt()))
                .update();
    }

    /** What the letter says, in its own words; reasons and long texts stay in the letter. */
    private static Map<String, String> filed(Map<String, ?> values) {
        Map<String, String> filed = new TreeMap<>();
        values.forEach((name, value) -> {
            boolean listed = value instanceof Iterable<?> many && many.iterator().hasNext() && many.iterator().next() instanceof Reason;
            String words = listed ? "" : Composer.fill("{value?}", Map.of("value", value));
            if (!words.isEmpty() && words.length() <= LONGEST) {
                filed.put(name, words);
            }
        });
        return filed;
    }

    public Receipt get(UUID id) {
        Kept kept = sql.sql("select * from documents.receipt where id = ?").param(id).query(ReceiptBook::read).optional().orElseThrow(ReceiptBook::missing);
        if (!kept.person().equals(Acting.current().person())) {
            access.demand(kept.standard(), kept.business());
        }
        return kept.shown();
    }

    /** The signed text, if the receipt somebody holds is really ours. */
    Optional<Map<?, ?>> check(String canonical, String keyId, byte[] signature) {
        byte[] bytes = canonical.getBytes(StandardCharsets.UTF_8);
        return signer.verify(keyId, bytes, signature) ? Optional.of(Canonical.read(canonical)) : Optional.empty();
    }

    private record Kept(UUID person, String standard, UUID business, String body, String sm3, byte[] signature, String keyId) {
        Receipt shown() {
            return new Receipt(Canonical.read(body), body, sm3, Base64.getEncoder().encodeToString(signature), keyId, Receipt.ALGORITHM, Receipt.USER_ID, "/api/receipts/keys");
        }
    }

    private static Kept read(ResultSet row, int count) throws SQLException {
        return new Kept(row.getObject("person", UUID.class), row.getString("standard"), row.getObject("business", UUID.class), row.getString("body"), row.getString("sm3"), row.getBytes("signature"), row.getString("key_id"));
    }

    private static NotFound missing() {
        return new NotFound("没有这份回执, 或者不在您的数据范围内");
    }
}
