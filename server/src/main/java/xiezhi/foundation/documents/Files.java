package xiezhi.foundation.documents;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.foundation.documents.upload.FileLedger;
import xiezhi.foundation.documents.upload.FileRow;
import xiezhi.foundation.records.Placement;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Ref;

/** 文件: lets a business take the files that a person uploaded. From then on whoever may see the business may see them. */
@Service
public class Files {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private final FileLedger ledger;

    Files(FileLedger ledger) {
        this.ledger = ledger;
    }

    /**
     * The business takes the files. Only files that the current actor uploaded and that no other business has taken.
     *
     * @param standard code of the record standard of the business, by which the right to see it is asked for
     */
    @Transactional
    public void attach(Collection<UUID> files, String standard, Ref<?> business, Placement at) {
        Actor actor = Acting.current();
        for (UUID id : List.copyOf(files)) {
            FileRow row = ledger.lock(id).orElseThrow(() -> missing(id));
            boolean mine = row.uploader().equals(actor.person()) || actor.kind() == Actor.Kind.SYSTEM;
            boolean here = business.id().equals(row.business());
            if (!mine && !here || row.state() == FileRow.State.QUARANTINED) {
                throw missing(id);
            }
            if (row.state() == FileRow.State.ATTACHED && !here) {
                throw Unfit.field("files", "文件“%s”已用于另一件业务, 请重新上传".formatted(row.name()));
            }
            ledger.attach(id, standard, business.id(), at.unit());
        }
    }

    /** A draft that is not sent yet holds the files to the end of that day, so that they are not swept away. */
    @Transactional
    public void hold(Collection<UUID> files, LocalDate until) {
        ledger.hold(
                files,
                Acting.current().person(),
                until.plusDays(1).atStartOfDay(CHINA).toInstant());
    }

    /** The files of a business, oldest first; the caller's right to the business has been checked. */
    public List<StoredFile> of(UUID business) {
        return ledger.of(business).stream().map(FileRow::shown).toList();
    }

    private static Unfit missing(UUID id) {
        return Unfit.field("files", "没有您上传的文件 " + id + ", 请重新上传");
    }
}
