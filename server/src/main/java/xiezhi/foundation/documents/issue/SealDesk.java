package xiezhi.foundation.documents.issue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.foundation.audit.Trail;
import xiezhi.foundation.documents.DocumentDuties;
import xiezhi.foundation.documents.content.ContentStore;
import xiezhi.foundation.documents.content.Kept;
import xiezhi.foundation.documents.issue.DocumentRow.State;
import xiezhi.foundation.documents.letter.Letter;
import xiezhi.foundation.documents.letter.Template;
import xiezhi.foundation.documents.letter.TemplateShelf;
import xiezhi.foundation.documents.seal.Seal;
import xiezhi.foundation.documents.seal.SealRegister;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.identity.Unit;
import xiezhi.foundation.security.Signer;
import xiezhi.foundation.security.Vault;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.act.May;
import xiezhi.kernel.fault.NotFound;
import xiezhi.kernel.fault.Refusal;

/** 用印岗: seals what was signed and numbered, and nothing that changed since. */
@Service
public class SealDesk {
    private final DocumentLedger ledger;
    private final SealRegister seals;
    private final TemplateShelf shelf;
    private final LetterPress press;
    private final LetterModels models;
    private final ContentStore contents;
    private final People people;
    private final Signer signer;
    private final Vault vault;
    private final Trail trail;
    private final Clock clock;

    SealDesk(
            DocumentLedger ledger,
            SealRegister seals,
            TemplateShelf shelf,
            LetterPress press,
            LetterModels models,
            ContentStore contents,
            People people,
            Signer signer,
            Vault vault,
            Trail trail,
            Clock clock) {
        this.ledger = ledger;
        this.seals = seals;
        this.shelf = shelf;
        this.press = press;
        this.models = models;
        this.contents = contents;
        this.people = people;
        this.signer = signer;
        this.vault = vault;
        this.trail = trail;
        this.clock = clock;
    }

    /** At issue the platform keeps the seal, unless the seal asks for a keeper who did not approve: then the letter waits for him. */
    DocumentRow sealAtIssue(DocumentRow row, Template template, Unit unit, Letter letter) {
        if (!template.sealed()) {
            LetterPress.Original original = press.original(row, letter, null);
            Kept kept = contents.keep(original.bytes());
            ledger.sealed(row.id(), kept.sm3(), kept.address());
            return ledger.get(row.id());
        }
        Seal seal = seals.of(unit);
        return seal.separateKeeper() ? row : use(row, letter, seal, Actor.SYSTEM);
    }

    /** 用印: the keeper seals a letter that waits for him. */
    @Transactional
    @May(DocumentDuties.SEAL)
    public DocumentRow seal(UUID document) {
        DocumentRow row = ledger.lock(document);
        Actor keeper = Acting.current();
        if (!keeper.scope().everything() && !keeper.scope().units().contains(row.unit())) {
            throw new NotFound("没有这件文书, 或者不在您的数据范围内");
        }
        Seal seal = seals.of(people.unit(row.unit()));
        if (seal.separateKeeper() && keeper.person().equals(row.signedBy())) {
            throw Refusal.coded("KEEPER_IS_APPROVER", "您签发了这件文书, 不得由您本人用印", "请本单位另一位用印人员办理 (印章登记要求审批与保管分开)");
        }
        if (!shelf.get(row.template()).sealed()) {
            throw Refusal.state("这种文书不加盖印章", "无需用印");
        }
        return use(row, models.read(vault.open(row.model())), seal, keeper.person());
    }

    private DocumentRow use(DocumentRow row, Letter letter, Seal seal, UUID keeper) {
        if (row.state() != State.SIGNED) {
            throw Refusal.state("文书不在待用印状态, 不得用印", "请核对文书状态");
        }
        if (row.number() == null && shelf.get(row.template()).number() != null) {
            throw Refusal.state("文书尚未编号, 不得用印", "请先编号");
        }
        byte[] model = models.write(letter).getBytes(StandardCharsets.UTF_8);
        if (!signer.digest(model).equals(row.modelSm3()) || !signer.verify(row.keyId(), model, row.signature())) {
            throw Refusal.coded("CHANGED_AFTER_SIGNING", "文书在签发之后被改动, 不得用印", "请作废后重新制作并签发");
        }
        LetterPress.Original original = press.original(row, letter, seal);
        Kept kept = contents.keep(original.bytes());
        ledger.sealed(row.id(), kept.sm3(), kept.address());
        ledger.use(row.id(), seal.id().id(), row.modelSm3(), row.signedBy(), keeper, clock.instant(), original.pages());
        trail.note("SEAL", "documents.document", row.id(), Map.of("seal", seal.code(), "sm3", kept.sm3()));
        return ledger.get(row.id());
    }
}
