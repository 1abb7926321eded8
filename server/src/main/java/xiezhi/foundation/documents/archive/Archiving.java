package xiezhi.foundation.documents.archive;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import xiezhi.foundation.audit.Trail;
import xiezhi.foundation.documents.ArchivePackage;
import xiezhi.foundation.documents.ArchivePackage.Finding;
import xiezhi.foundation.documents.ArchiveSource;
import xiezhi.foundation.documents.content.ContentStore;
import xiezhi.foundation.documents.content.Kept;
import xiezhi.foundation.documents.issue.DocumentLedger;
import xiezhi.foundation.documents.issue.DocumentRow;
import xiezhi.foundation.documents.layout.ZipPackage;
import xiezhi.foundation.documents.seal.Sm2;
import xiezhi.foundation.documents.upload.FileLedger;
import xiezhi.foundation.documents.upload.FileRow;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.security.Signer;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.fault.NotFound;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.record.Uuid7;

/** 归档岗: packs everything of a business, tests it, and keeps it only when the test is passed. */
@Component
public class Archiving {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private final DocumentLedger documents;
    private final FileLedger files;
    private final List<ArchiveSource> sources;
    private final ContentStore contents;
    private final People people;
    private final Signer signer;
    private final JdbcClient sql;
    private final Trail trail;
    private final Clock clock;
    private final JsonMapper json;

    Archiving(
            DocumentLedger documents,
            FileLedger files,
            List<ArchiveSource> sources,
            ContentStore contents,
            People people,
            Signer signer,
            JdbcClient sql,
            Trail trail,
            Clock clock,
            JsonMapper json) {
        this.documents = documents;
        this.files = files;
        this.sources = sources;
        this.contents = contents;
        this.people = people;
        this.signer = signer;
        this.sql = sql;
        this.trail = trail;
        this.clock = clock;
        this.json = json;
    }

    @Transactional
    public ArchivePackage archive(UUID business, UUID unit, String number, String retention) {
        Packing packing = pack(business, unit, number, retention);
        List<Finding> findings = FourProperties.test(
                packing,
                (signed, bytes) ->
                        signer.verify(signed.keyId(), bytes, Base64.getDecoder().decode(signed.signature())),
                this::free);
        boolean passed = FourProperties.passed(findings);
        UUID id = Uuid7.next();
        if (!passed) {
            trail.note(
                    "ARCHIVE_REFUSED", "documents.archive", null, Map.of("number", number, "failed", failed(findings)));
            return new ArchivePackage(id, number, "", packing.items().size(), false, findings);
        }
        Kept kept = contents.keep(ZipPackage.of(packing.parts()));
        sql.sql("insert into documents.archive values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)")
                .params(
                        id,
                        number,
                        business,
                        unit,
                        retention,
                        kept.address(),
                        kept.sm3(),
                        packing.items().size(),
                        true,
                        json.writeValueAsString(findings),
                        Timestamp.from(clock.instant()),
                        Acting.current().person())
                .update();
        trail.note(
                "ARCHIVE",
                "documents.archive",
                id,
                Map.of("number", number, "items", packing.items().size(), "sm3", kept.sm3()));
        return new ArchivePackage(id, number, kept.sm3(), packing.items().size(), true, findings);
    }

    /** 归档包 as handed to the archivist. */
    public record Shelved(String number, byte[] zip) {}

    public Shelved open(UUID id) {
        record Row(String number, UUID unit, String content) {}
        Row row = sql.sql("select archive_number as number, unit, content from documents.archive where id = ?")
                .param(id)
                .query(Row.class)
                .optional()
                .orElseThrow(Archiving::missing);
        boolean inScope = Acting.current().scope().everything()
                || Acting.current().scope().units().contains(row.unit());
        if (!inScope) {
            throw missing();
        }
        trail.noteReading("documents.archive", id, Map.of());
        return new Shelved(row.number(), contents.read(row.content()));
    }

    private Packing pack(UUID business, UUID unit, String number, String retention) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        List<ArchiveItem> items = new ArrayList<>();
        Shelf shelf = new Shelf(number, items, parts);
        List<DocumentRow> letters = documents.of(business);
        letters.forEach(row -> shelf.add(
                title(row),
                row.unitName(),
                "文书",
                row.issuedOn(),
                "ofd",
                row.ofd() == null ? null : contents.read(row.ofd())));
        files.of(business)
                .forEach(row -> shelf.add(
                        row.name(), "当事人", "材料", day(row.at()), row.kind().extension(), content(row)));
        String fonds = people.unit(unit).fullName();
        letters.stream()
                .findFirst()
                .ifPresent(first -> sources.stream()
                        .filter(source -> source.standards().contains(first.standard()))
                        .forEach(source -> source.papers(business)
                                .forEach((title, paper) -> shelf.add(
                                        title,
                                        fonds,
                                        "过程记录",
                                        day(clock.instant()),
                                        title.substring(title.lastIndexOf('.') + 1),
                                        paper))));
        byte[] manifest = Packing.json(new Packing.Manifest(
                number,
                retention,
                items.size(),
                items.stream().mapToLong(ArchiveItem::size).sum(),
                items));
        parts.put(
                Packing.METADATA, Metadata.xml(fonds, number, retention, items).getBytes(StandardCharsets.UTF_8));
        parts.put(Packing.MANIFEST, manifest);
        parts.put(
                Packing.SIGNATURE,
                Packing.json(new Packing.Signed(
                        signer.keyId(),
                        Base64.getEncoder().encodeToString(signer.sign(manifest)),
                        "1.2.156.10197.1.501")));
        parts.put(
                Packing.README,
                "本包按 DA/T 48 封装: manifest.json 列出每件及其 SM3 摘要, signature.json 是节点 SM2 密钥对 manifest.json 的签名, metadata.xml 是 DA/T 46 元数据.\n"
                        .getBytes(StandardCharsets.UTF_8));
        return new Packing(number, items, parts);
    }

    private byte @org.jspecify.annotations.Nullable [] content(FileRow row) {
        if (row.scan() == FileRow.Scan.PENDING) {
            throw Refusal.state("文件“%s”还在等待病毒扫描, 不能归档".formatted(row.name()), "请过几分钟再归档");
        }
        String address = row.content();
        return address == null ? null : contents.read(address);
    }

    private static String title(DocumentRow row) {
        String number = row.number();
        return row.name()
                + (number == null ? "" : " " + number)
                + (row.state() == DocumentRow.State.VOID ? " (已作废)" : "");
    }

    private boolean free(String number) {
        return !sql.sql("select exists (select from documents.archive where archive_number = ?)")
                .param(number)
                .query(Boolean.class)
                .single();
    }

    private static String failed(List<Finding> findings) {
        return String.join(
                ",",
                findings.stream()
                        .filter(finding -> finding.result().equals("FAIL"))
                        .map(Finding::code)
                        .toList());
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, CHINA);
    }

    private static NotFound missing() {
        return new NotFound("没有这个归档包, 或者不在您的数据范围内");
    }

    static String digest(byte[] content) {
        return java.util.HexFormat.of().formatHex(Sm2.digest(content));
    }
}
