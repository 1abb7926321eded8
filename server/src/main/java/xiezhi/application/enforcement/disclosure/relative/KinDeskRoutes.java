package xiezhi.application.enforcement.disclosure.relative;

import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.application.enforcement.disclosure.DisclosureDuty;
import xiezhi.kernel.act.May;
import xiezhi.kernel.record.Ref;

/** 近亲属查询岗接口: what the desk needs beside the file. */
@RestController
@RequestMapping("/api/disclosure-desk/kin")
class KinDeskRoutes {
    private final KinEvidence evidence;

    KinDeskRoutes(KinEvidence evidence) {
        this.evidence = evidence;
    }

    @GetMapping("/{id}")
    @May(DisclosureDuty.KIN)
    List<KinEvidence.Candidate> candidates(@PathVariable UUID id) {
        return evidence.of(Ref.of(id));
    }
}
