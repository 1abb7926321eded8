package xiezhi.application.government.legalaid.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.application.government.legalaid.AidApplication;
import xiezhi.application.government.legalaid.AidClocks;
import xiezhi.application.government.legalaid.AidDuty;
import xiezhi.application.government.legalaid.CustodyTransfer;
import xiezhi.application.government.legalaid.file.AidFiles;
import xiezhi.application.government.legalaid.file.Notices;
import xiezhi.application.government.legalaid.file.OpenFile;
import xiezhi.application.government.legalaid.intake.AidFiling;
import xiezhi.application.government.legalaid.intake.IntakeDesk;
import xiezhi.foundation.deadlines.Clocks;
import xiezhi.foundation.records.Records;
import xiezhi.kernel.act.May;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rulebook.Facts;

/** 转交登记岗. What is asked for in custody reaches the centre within twenty-four hours, holidays or not. */
@Service
@LegalBasis("法律援助法#39.1")
public class TransferDesk {
    private static final Duration LIMIT = Duration.ofHours(24);
    private final IntakeDesk intake;
    private final Records records;
    private final Clocks clocks;
    private final Notices notices;
    private final AidFiles files;
    private final Clock clock;

    TransferDesk(IntakeDesk intake, Records records, Clocks clocks, Notices notices, AidFiles files, Clock clock) {
        this.intake = intake;
        this.records = records;
        this.clocks = clocks;
        this.notices = notices;
        this.files = files;
        this.clock = clock;
    }

    /** 转交填报: where and when the detained person asked. */
    public record Forwarded(
            @Item(value = "监管场所或者办案机关", size = 100) String organName,
            @Item(value = "羁押编号", size = 40) String custodyNumber,
            @Item("提出申请的时间") Instant statedAt,
            @Item("转交时间") @Nullable Instant forwardedAt) {}

    /** 登记转交; identity is the custody number, no face check. */
    @Transactional
    @May({AidDuty.RECEIVE, AidDuty.NOTIFY})
    public Ref<AidApplication> register(Map<String, Object> body) {
        Map<String, Object> filing = new HashMap<>(body);
        Map<String, Object> about = new HashMap<>();
        for (String name : java.util.List.of("organName", "custodyNumber", "statedAt", "forwardedAt")) {
            about.put(name, filing.remove(name));
        }
        Forwarded forwarded = Facts.read(Forwarded.class, about, files.today());
        OpenFile file =
                intake.fromCustody(AidFiling.read(filing, files.today())).file();
        add(file, forwarded);
        return file.ref();
    }

    private void add(OpenFile file, Forwarded forwarded) {
        Instant at = forwarded.forwardedAt() == null ? clock.instant() : forwarded.forwardedAt();
        if (at.isBefore(forwarded.statedAt()) || at.isAfter(clock.instant())) {
            throw Unfit.field("forwardedAt", "转交时间应当在提出申请之后, 且不晚于现在");
        }
        boolean late = at.isAfter(forwarded.statedAt().plus(LIMIT));
        records.add(
                new CustodyTransfer(
                        Ref.next(),
                        file.ref(),
                        forwarded.organName(),
                        forwarded.custodyNumber(),
                        forwarded.statedAt(),
                        at,
                        late),
                file.placement());
        clocks.start(AidClocks.CUSTODY, file.ref(), file.centre(), forwarded.statedAt());
        clocks.meet(AidClocks.CUSTODY, file.ref(), at);
        if (late) {
            notices.holders(
                    AidDuty.LEAD,
                    file.centre(),
                    file,
                    "转交超过24小时",
                    file.row().number() + " " + forwarded.organName() + "超过24小时转交");
        }
    }
}
