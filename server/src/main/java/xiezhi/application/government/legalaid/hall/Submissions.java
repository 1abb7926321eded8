package xiezhi.application.government.legalaid.hall;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.application.government.legalaid.AidApplication;
import xiezhi.application.government.legalaid.AidClocks;
import xiezhi.application.government.legalaid.file.AidFiles;
import xiezhi.application.government.legalaid.file.OpenFile;
import xiezhi.application.government.legalaid.intake.AidFiling;
import xiezhi.application.government.legalaid.intake.IntakeDesk;
import xiezhi.foundation.deadlines.CaseClock;
import xiezhi.foundation.deadlines.Clocks;
import xiezhi.foundation.documents.Documents;
import xiezhi.foundation.documents.IssuedDocument;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;

/** 提交: a draft becomes an application, once for each key, however often it is sent. */
@Service
class Submissions {
    private final JdbcClient sql;
    private final Drafts drafts;
    private final IntakeDesk intake;
    private final AidFiles files;
    private final Documents documents;
    private final Clocks clocks;
    private final Clock clock;

    Submissions(
            JdbcClient sql,
            Drafts drafts,
            IntakeDesk intake,
            AidFiles files,
            Documents documents,
            Clocks clocks,
            Clock clock) {
        this.sql = sql;
        this.drafts = drafts;
        this.intake = intake;
        this.files = files;
        this.documents = documents;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** 回执: what the citizen takes away. */
    record Submitted(UUID id, String number, UUID receipt, CaseClock clock) {}

    /** Sends the draft. The key belongs to the draft; without one the draft's own identifier serves. */
    @Transactional
    Submitted submit(UUID draft, @Nullable String key) {
        String once = key == null || key.isBlank() ? draft.toString() : key;
        if (once.length() > 100) {
            throw Unfit.field("Idempotency-Key", "幂等键最长100个字符");
        }
        lock(once);
        Optional<UUID> before = known(once);
        if (before.isPresent()) {
            return answer(files.look(Ref.of(before.get())));
        }
        strongEnough();
        AidFiling filing = AidFiling.read(drafts.body(draft), files.today());
        OpenFile file = intake.submit(filing, Acting.current().person()).file();
        remember(once, file);
        drafts.drop(draft);
        return answer(file);
    }

    /** L3 is needed to apply; who can't prove it so far is told the other ways. */
    @LegalBasis("法律援助法#41")
    private static void strongEnough() {
        Actor actor = Acting.current();
        if (!actor.level().equals("L3")) {
            throw Refusal.coded(
                    "IDENTITY_LEVEL",
                    "申请法律援助涉及您的身份和财产, 需要先完成强实名认证(L3), 您现在是" + actor.level(),
                    "可以现在认证; 不方便认证的, 可以到法律援助窗口、乡镇司法所由工作人员代录, 或者拨打12348; 草稿会为您保留");
        }
    }

    private Submitted answer(OpenFile file) {
        UUID receipt = documents.of(file.ref().id()).stream()
                .filter(document -> document.template().endsWith("receipt"))
                .map(IssuedDocument::id)
                .findFirst()
                .orElseThrow();
        CaseClock review = clocks.of(file.ref().id()).stream()
                .filter(running -> running.rule().equals(AidClocks.REVIEW))
                .findFirst()
                .orElseThrow();
        return new Submitted(file.ref().id(), file.row().number().value(), receipt, review);
    }

    private void lock(String key) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(Acting.current().person() + key)
                .query()
                .listOfRows();
    }

    private Optional<UUID> known(String key) {
        return sql.sql("select application from legalaid.submission where person = ? and key = ?")
                .params(Acting.current().person(), key)
                .query(UUID.class)
                .optional();
    }

    private void remember(String key, OpenFile file) {
        Ref<AidApplication> ref = file.ref();
        sql.sql("insert into legalaid.submission (person, key, application, at) values (?, ?, ?, ?)")
                .params(
                        Acting.current().person(),
                        key,
                        ref.id(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
