package xiezhi.application.government.legalaid.eligibility;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import xiezhi.application.government.legalaid.LocalAidStandard;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.RecordChanged;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.rule.LegalBasis;

/** 标准发布: puts what provinces published in the register before the public rule: at start, after each change, and every minute for other nodes. */
@Component
@LegalBasis("法律援助法#34")
class StandardRegister {
    private final Records records;
    private final boolean demonstration;

    StandardRegister(Records records, @Value("${xiezhi.demo:false}") boolean demonstration) {
        this.records = records;
        this.demonstration = demonstration;
    }

    @EventListener(ApplicationReadyEvent.class)
    void atStart() {
        publish();
    }

    /** A plain listener: a transactional one would have every change of every record written down as a publication first. */
    @EventListener
    void changed(RecordChanged changed) {
        if (changed.standard().equals("legalaid.local-standard")) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    publish();
                }
            });
        }
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    void everyMinute() {
        publish();
    }

    private void publish() {
        List<AidStandard> published = Acting.as(
                        Actor.system("经济困难标准"),
                        () -> records.page(Query.of(LocalAidStandard.class).limit(1000))
                                .items())
                .stream()
                .map(Stored::row)
                .map(StandardRegister::standard)
                .toList();
        AidStandards.publish(published, demonstration);
    }

    private static AidStandard standard(LocalAidStandard row) {
        return new AidStandard(
                row.region().value().replaceFirst("(00)+$", ""),
                row.source(),
                row.validFrom(),
                row.validTo(),
                row.incomeCap(),
                row.assetCap(),
                row.addedMatters(),
                row.source(),
                row.demo());
    }
}
