package xiezhi.application.enforcement.community.locating;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import xiezhi.application.enforcement.community.CommunityDuty;
import xiezhi.application.enforcement.community.LocatingOrder;
import xiezhi.application.enforcement.community.LocatingState;
import xiezhi.application.enforcement.community.Supervisee;
import xiezhi.application.enforcement.community.TrackReading;
import xiezhi.application.enforcement.community.file.Parts;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.May;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;

/** 定位信息查阅岗: shows where somebody is, for supervision only and only under an order in force. Every asking is written down, also one that is refused. */
@Service
@LegalBasis({"社区矫正法#29.2", "社区矫正法#29.3"})
public class TrackDesk {
    private final Records records;
    private final Parts parts;
    private final ObjectProvider<Tracks> tracks;
    private final TransactionTemplate ofItsOwn;
    private final Clock clock;

    TrackDesk(
            Records records,
            Parts parts,
            ObjectProvider<Tracks> tracks,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.records = records;
        this.parts = parts;
        this.tracks = tracks;
        this.ofItsOwn = new TransactionTemplate(transactions);
        this.ofItsOwn.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** The positions of the last day. */
    @May({CommunityDuty.MONITOR, CommunityDuty.COUNTY, CommunityDuty.OFFICE, CommunityDuty.HEAD})
    public List<Tracks.Position> look(Ref<Supervisee> who, String purpose) {
        Stored<Supervisee> stored = records.get(Supervisee.class, who);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate today = LocalDate.ofInstant(now, CaseFiles.CHINA);
        List<LocatingOrder> running = inForce(who, today);
        Ruling<Boolean> may = Locating.mayLook(purpose);
        boolean allowed = may.value() && !running.isEmpty();
        note(stored, now, purpose, allowed);
        if (!allowed) {
            List<Reason> why = may.value() ? List.of(new Reason("社区矫正法#29.2", "没有使用中的电子定位决定, 不得查阅位置")) : may.reasons();
            throw new Refusal("PURPOSE_DENIED", why.getFirst().finding(), why, "需要了解情况的, 可以电话、视频或者上门核实");
        }
        Ref<LocatingOrder> order = running.getFirst().id();
        return tracks.stream()
                .flatMap(source -> source.of(order.id(), now.minus(1, ChronoUnit.DAYS), now).stream())
                .toList();
    }

    /** The day decides, not the job that writes the end: an order that is past its last day shows nothing. */
    private List<LocatingOrder> inForce(Ref<Supervisee> who, LocalDate today) {
        return parts.of(LocatingOrder.class, who).stream()
                .filter(order -> order.state() == LocatingState.IN_FORCE)
                .filter(order -> !today.isBefore(order.starts()) && !today.isAfter(order.ends()))
                .toList();
    }

    private void note(Stored<Supervisee> who, Instant now, String purpose, boolean allowed) {
        TrackReading reading = new TrackReading(
                Ref.next(),
                who.row().id(),
                now,
                Acting.current().identity(),
                purpose.length() > 40 ? purpose.substring(0, 40) : purpose,
                allowed);
        ofItsOwn.executeWithoutResult(
                status -> records.add(reading, Placement.in(who.placement().unit())));
    }
}
