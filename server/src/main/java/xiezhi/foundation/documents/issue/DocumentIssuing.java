package xiezhi.foundation.documents.issue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.foundation.audit.Trail;
import xiezhi.foundation.documents.issue.DocumentRow.State;
import xiezhi.foundation.documents.letter.Composer;
import xiezhi.foundation.documents.letter.Letter;
import xiezhi.foundation.documents.letter.Template;
import xiezhi.foundation.documents.letter.TemplateShelf;
import xiezhi.foundation.documents.proof.ReceiptBook;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.identity.Unit;
import xiezhi.foundation.numbering.Numbering;
import xiezhi.foundation.security.Signer;
import xiezhi.foundation.security.Vault;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.code.Divisions;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.identity.DivisionCode;
import xiezhi.kernel.record.Uuid7;

/** 制发岗: composes, numbers and signs a letter, and hands it to the seal; all in the caller's transaction. */
@Component
public class DocumentIssuing {
    static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private final TemplateShelf shelf;
    private final People people;
    private final Numbering numbering;
    private final Signer signer;
    private final Vault vault;
    private final LetterModels models;
    private final DocumentLedger ledger;
    private final SealDesk sealDesk;
    private final ReceiptBook receipts;
    private final Divisions divisions;
    private final Trail trail;
    private final Clock clock;

    DocumentIssuing(
            TemplateShelf shelf,
            People people,
            Numbering numbering,
            Signer signer,
            Vault vault,
            LetterModels models,
            DocumentLedger ledger,
            SealDesk sealDesk,
            ReceiptBook receipts,
            Divisions divisions,
            Trail trail,
            Clock clock) {
        this.shelf = shelf;
        this.people = people;
        this.numbering = numbering;
        this.signer = signer;
        this.vault = vault;
        this.models = models;
        this.ledger = ledger;
        this.sealDesk = sealDesk;
        this.receipts = receipts;
        this.divisions = divisions;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public DocumentRow issue(String code, UUID business, UUID unitId, Map<String, ?> given) {
        Template template = shelf.get(code);
        Unit unit = people.unit(unitId);
        Map<String, Object> values = values(unit, given);
        String number = number(template, unit, values);
        values.put("number", number == null ? "" : number);
        Letter letter = Composer.compose(template, values);
        if (letter.blank()) {
            throw Refusal.under("GB/T 9704-2012", "空白文书不得用印", "请补全文书内容");
        }
        DocumentRow row = signed(template, business, unit, number, models.write(letter));
        ledger.add(row);
        trail.note(
                "ISSUE",
                "documents.document",
                row.id(),
                Map.of("template", code, "number", number == null ? "" : number, "business", business.toString()));
        DocumentRow sealed = sealDesk.sealAtIssue(row, template, unit, letter);
        if (template.receipt()) {
            receipts.write(sealed, values);
        }
        return sealed;
    }

    /** The letter as it would read today, without a number. */
    public Letter draft(String code, UUID unit, Map<String, ?> given) {
        Map<String, Object> values = values(people.unit(unit), given);
        values.put("number", "");
        return Composer.compose(shelf.get(code), values);
    }

    private DocumentRow signed(Template template, UUID business, Unit unit, @Nullable String number, String model) {
        byte[] content = model.getBytes(StandardCharsets.UTF_8);
        String digest = signer.digest(content);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new DocumentRow(
                Uuid7.next(),
                business,
                template.of(),
                template.code(),
                template.version(),
                template.name(),
                template.english(),
                number,
                unit.id().id(),
                unit.fullName(),
                LocalDate.ofInstant(now, CHINA),
                template.keep().name(),
                State.SIGNED,
                VerifyCode.next(),
                vault.seal(model),
                digest,
                signer.sign(content),
                signer.keyId(),
                now,
                Acting.current().person(),
                digest,
                null,
                null,
                null);
    }

    private @Nullable String number(Template template, Unit unit, Map<String, Object> values) {
        String pattern = template.number();
        if (pattern == null) {
            return null;
        }
        int year = LocalDate.now(clock.withZone(CHINA)).getYear();
        long serial = numbering.next(template.series(), unit.id().id().toString(), year);
        values.put("year", String.valueOf(year));
        values.put("serial", String.valueOf(serial));
        return Composer.fill(pattern, values);
    }

    private Map<String, Object> values(Unit unit, Map<String, ?> given) {
        Map<String, Object> values = new HashMap<>();
        values.put("unitName", unit.fullName());
        values.put("unitShortName", unit.shortName());
        values.put("unitCode", unit.documentCode() == null ? unit.shortName() : unit.documentCode());
        values.put("unitTelephone", unit.telephone() == null ? "" : unit.telephone());
        values.put("unitPlace", unit.place() == null ? "" : unit.place());
        values.put("issuedOn", LocalDate.now(clock.withZone(CHINA)));
        given.forEach((name, value) -> values.put(name, value == null ? "" : worded(value)));
        return values;
    }

    /** A division is written with its names. */
    private Object worded(Object value) {
        return value instanceof DivisionCode division
                ? divisions.said(division.value(), LocalDate.now(clock.withZone(CHINA)))
                : value;
    }
}
