package xiezhi.foundation.documents.issue;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiezhi.kernel.fault.NotFound;
import xiezhi.kernel.record.Uuid7;

/** 文书台账: the rows of issued documents and of the uses of seals. */
@Component
public class DocumentLedger {
    private final JdbcClient sql;

    DocumentLedger(JdbcClient sql) {
        this.sql = sql;
    }

    void add(DocumentRow row) {
        sql.sql(
                        "insert into documents.document (id, business, standard, template, template_version, name, english, number, unit, unit_name, issued_on, keep,"
                                + " state, verify_code, model, model_sm3, signature, key_id, signed_at, signed_by, sm3, ofd)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        row.id(),
                        row.business(),
                        row.standard(),
                        row.template(),
                        row.templateVersion(),
                        row.name(),
                        row.english(),
                        row.number(),
                        row.unit(),
                        row.unitName(),
                        row.issuedOn(),
                        row.keep(),
                        row.state().name(),
                        row.verifyCode(),
                        row.model(),
                        row.modelSm3(),
                        row.signature(),
                        row.keyId(),
                        Timestamp.from(row.signedAt()),
                        row.signedBy(),
                        row.sm3(),
                        row.ofd()))
                .update();
    }

    public DocumentRow get(UUID id) {
        return sql.sql("select * from documents.document where id = ?")
                .param(id)
                .query(DocumentRow::read)
                .optional()
                .orElseThrow(() -> new NotFound("没有这件文书, 或者不在您的数据范围内"));
    }

    DocumentRow lock(UUID id) {
        return sql.sql("select * from documents.document where id = ? for update")
                .param(id)
                .query(DocumentRow::read)
                .optional()
                .orElseThrow(() -> new NotFound("没有这件文书, 或者不在您的数据范围内"));
    }

    public List<DocumentRow> of(UUID business) {
        return sql.sql("select * from documents.document where business = ? order by id")
                .param(business)
                .query(DocumentRow::read)
                .list();
    }

    public Optional<DocumentRow> byCode(String code) {
        return sql.sql("select * from documents.document where verify_code = ?")
                .param(code)
                .query(DocumentRow::read)
                .optional();
    }

    /** The document whose sealed original, or whose print copy, has this digest. */
    public Optional<DocumentRow> byDigest(String sm3) {
        return sql.sql(
                        "select d.* from documents.document d left join documents.content c on c.address = d.pdf where d.sm3 = ? or c.sm3 = ? limit 1")
                .params(sm3, sm3)
                .query(DocumentRow::read)
                .optional();
    }

    void sealed(UUID id, String sm3, String ofd) {
        sql.sql("update documents.document set state = 'SEALED', sm3 = ?, ofd = ? where id = ? and state = 'SIGNED'")
                .params(sm3, ofd, id)
                .update();
    }

    void printed(UUID id, String pdf) {
        sql.sql("update documents.document set pdf = ? where id = ? and pdf is null")
                .params(pdf, id)
                .update();
    }

    void cancel(UUID id, String reason) {
        sql.sql("update documents.document set state = 'VOID', void_reason = ?, pdf = null where id = ?")
                .params(reason, id)
                .update();
    }

    void use(UUID document, UUID seal, String modelSm3, UUID approver, UUID keeper, Instant at, int pages) {
        sql.sql("insert into documents.seal_use values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Uuid7.next(), document, seal, modelSm3, approver, keeper, Timestamp.from(at), pages)
                .update();
    }

    /** Whether the document carries a seal. */
    public boolean hasSeal(UUID document) {
        return sealOf(document).isPresent();
    }

    Optional<UUID> sealOf(UUID document) {
        return sql.sql("select seal from documents.seal_use where document = ? order by id desc limit 1")
                .param(document)
                .query(UUID.class)
                .optional();
    }
}
