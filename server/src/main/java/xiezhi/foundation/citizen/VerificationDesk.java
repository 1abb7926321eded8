package xiezhi.foundation.citizen;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.foundation.audit.Trail;
import xiezhi.foundation.messages.Messages;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.May;
import xiezhi.kernel.fault.Check;
import xiezhi.kernel.fault.Refusal;

/** 法人核验岗: a counter compares the licence and the identity card with what was registered, and ends what is no more. */
@Service
class VerificationDesk {
    private final OrganisationShelf shelf;
    private final MandateDesk mandates;
    private final Messages messages;
    private final Trail trail;

    VerificationDesk(OrganisationShelf shelf, MandateDesk mandates, Messages messages, Trail trail) {
        this.shelf = shelf;
        this.mandates = mandates;
        this.messages = messages;
        this.trail = trail;
    }

    @May(CitizenDuties.VERIFY)
    @Transactional(readOnly = true)
    public List<Stored<Organisation>> pending() {
        return shelf.pending();
    }

    /** 核验通过: whoever else claimed the same code without proof has thereby failed. */
    @May(CitizenDuties.VERIFY)
    @Transactional
    public void verify(UUID id, String papers) {
        Stored<Organisation> claim = open(id, papers);
        if (shelf.ofCode(claim.row().creditCode()).stream()
                .anyMatch(one -> one.row().active())) {
            throw Refusal.coded("DUPLICATE", "同一代码已有核验通过的法人账户", "法定代表人变更的, 请先注销原账户");
        }
        decide(claim, OrganisationState.ACTIVE, papers.strip());
        shelf.ofCode(claim.row().creditCode()).stream()
                .filter(one -> one.row().state() == OrganisationState.PENDING)
                .forEach(other -> decide(other, OrganisationState.REJECTED, "另一人已经核验为法定代表人"));
    }

    /** 核验不通过. */
    @May(CitizenDuties.VERIFY)
    @Transactional
    public void reject(UUID id, String reason) {
        decide(open(id, reason), OrganisationState.REJECTED, reason.strip());
    }

    /** 注销: the body is dissolved, or somebody else represents it now; all mandates fall with it. */
    @May(CitizenDuties.VERIFY)
    @Transactional
    public void end(UUID id, String reason) {
        mustSay(reason);
        Stored<Organisation> body = shelf.lock(id);
        if (!body.row().active()) {
            throw Refusal.state(
                    "这个法人账户现在是“%s”, 不能注销".formatted(body.row().state().label()), "请刷新后查看");
        }
        decide(body, OrganisationState.ENDED, reason.strip());
        mandates.endAllOf(id);
    }

    private Stored<Organisation> open(UUID id, String finding) {
        mustSay(finding);
        Stored<Organisation> claim = shelf.lock(id);
        if (claim.row().state() != OrganisationState.PENDING) {
            throw Refusal.state("这项登记现在是“%s”".formatted(claim.row().state().label()), "请刷新后查看");
        }
        return claim;
    }

    private static void mustSay(String finding) {
        Check.all()
                .field("finding", !finding.isBlank() && finding.length() <= 200, "请写明核对的证件或者原因, 1至200字")
                .done();
    }

    private void decide(Stored<Organisation> claim, OrganisationState state, String finding) {
        shelf.change(claim.row().now(state, finding), claim.version());
        trail.note(
                "ORGANISATION_" + state.name(),
                "citizen.organisation",
                claim.row().id().id(),
                Map.of("creditCode", claim.row().creditCode().value()));
        messages.tell(
                claim.row().representative().id(),
                "法人账户" + state.label(),
                claim.row().name() + ": " + finding,
                "/organisations");
    }
}
