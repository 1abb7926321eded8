package xiezhi.application.publicservice.consult;

import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.kernel.act.May;
import xiezhi.kernel.record.Ref;

/** 公开建议稿: the masked text from which the person who publishes begins to write. */
@RestController
@RequestMapping("/api/consult")
class ConsultPublishing {
    private final CaseFiles files;
    private final PublishDesk desk;

    ConsultPublishing(CaseFiles files, PublishDesk desk) {
        this.files = files;
        this.desk = desk;
    }

    @GetMapping("/files/{id}/publishing")
    @May(ConsultDuty.PUBLISH)
    @Transactional(readOnly = true)
    public ConsultForms.Published proposal(@PathVariable UUID id) {
        return desk.proposal(files.look(Consultation.class, Ref.of(id)));
    }
}
