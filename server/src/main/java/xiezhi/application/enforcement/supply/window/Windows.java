package xiezhi.application.enforcement.supply.window;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.application.enforcement.supply.SupplyDuty;
import xiezhi.application.enforcement.supply.SupplyWindow;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Query.Test;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.act.May;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.record.Ref;

/** 供应窗口岗: opens the window in which a facility takes orders, and closes it. */
@Service
public class Windows {
    private final Records records;
    private final Clock clock;

    Windows(Records records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    /** 开放: a window that doesn't overlap another of the facility. */
    @Transactional
    @May(SupplyDuty.CATALOGUE)
    public Stored<SupplyWindow> plan(UUID facility, SupplyWindow window) {
        all(facility).stream()
                .map(Stored::row)
                .filter(other -> other.opens().isBefore(window.closes())
                        && window.opens().isBefore(other.closes()))
                .findFirst()
                .ifPresent(other -> {
                    throw Refusal.state("与%s供应日的窗口时间重叠".formatted(other.deliveryOn()), "请改为不重叠的时间, 或者先关闭原窗口");
                });
        return records.add(window, Placement.in(facility));
    }

    /** 关闭: from now on no order is taken; those that stand go their way. */
    @Transactional
    @May(SupplyDuty.CATALOGUE)
    public Stored<SupplyWindow> close(Ref<SupplyWindow> ref) {
        Stored<SupplyWindow> window = records.lock(SupplyWindow.class, ref);
        if (!window.row().open(now())) {
            throw Refusal.state("窗口现在没有开放", "不需要关闭");
        }
        return records.change(window.row().closed(now()), window.version());
    }

    /** The window in which the facility takes orders now. */
    @Transactional(readOnly = true)
    public Optional<Stored<SupplyWindow>> open(UUID facility) {
        return all(facility).stream().filter(window -> window.row().open(now())).findFirst();
    }

    /** The next window that has not begun. */
    @Transactional(readOnly = true)
    public Optional<Stored<SupplyWindow>> next(UUID facility) {
        return all(facility).stream()
                .filter(window -> window.row().opens().isAfter(now()))
                .reduce((later, earlier) ->
                        earlier.row().opens().isBefore(later.row().opens()) ? earlier : later);
    }

    /** Refuses an order outside a window and says when the next one opens. */
    public void demand(UUID facility) {
        if (open(facility).isEmpty()) {
            throw Refusal.coded(
                    "WINDOW_CLOSED",
                    "现在不在订购时间",
                    next(facility)
                            .map(window -> "下一次供应日是%s, 请在窗口开放后提交"
                                    .formatted(window.row().deliveryOn()))
                            .orElse("请等候公布下一次供应日"));
        }
    }

    private List<Stored<SupplyWindow>> all(UUID facility) {
        return Acting.as(
                Actor.system("供应窗口"),
                () -> records.page(Query.of(SupplyWindow.class)
                                .and("closes", Test.FROM, now())
                                .where("unit", facility)
                                .limit(100))
                        .items());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
