package xiezhi.foundation.documents.seal;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.foundation.audit.Trail;
import xiezhi.foundation.documents.DocumentDuties;
import xiezhi.foundation.records.Records;
import xiezhi.kernel.act.May;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Ref;

/** 印章管理: what the keeper of the register does with a seal; the register itself is read like any other. */
@RestController
@RequestMapping("/api/documents/seals/{id}")
class SealRoutes {
    private final SealRegister register;
    private final Records records;
    private final Trail trail;

    SealRoutes(SealRegister register, Records records, Trail trail) {
        this.register = register;
        this.records = records;
        this.trail = trail;
    }

    /** 停用请求: suspended, lost or destroyed, and why. */
    record Revoking(@Nullable SealStatus into, @Nullable String reason) {}

    /** 分管请求. */
    record Keeping(boolean apart) {}

    @PostMapping("/revoke")
    @May(value = DocumentDuties.SEAL_REGISTER, stepUp = true)
    @Transactional
    public Seal revoke(@PathVariable UUID id, @RequestBody Revoking wish) {
        SealStatus into = wish.into();
        String reason = wish.reason();
        if (into == null || reason == null || reason.isBlank()) {
            throw Unfit.field(into == null ? "into" : "reason", "请写明印章是暂停、遗失还是销毁, 以及理由");
        }
        Seal seal = register.revoke(Ref.of(id), into);
        trail.note("REVOKE_SEAL", "documents.seal", id, Map.of("into", into.name(), "reason", reason.strip()));
        return seal;
    }

    @PostMapping("/keep-apart")
    @May(value = DocumentDuties.SEAL_REGISTER, stepUp = true)
    Seal keepApart(@PathVariable UUID id, @RequestBody Keeping wish) {
        return register.keepApart(Ref.of(id), wish.apart());
    }

    @GetMapping("/picture")
    @May({DocumentDuties.SEAL_REGISTER, DocumentDuties.SEAL})
    ResponseEntity<byte[]> picture(@PathVariable UUID id) {
        records.get(Seal.class, Ref.of(id));
        return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(register.pictureOf(id));
    }
}
