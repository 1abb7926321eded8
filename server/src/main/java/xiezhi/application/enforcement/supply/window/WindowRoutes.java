package xiezhi.application.enforcement.supply.window;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.application.enforcement.supply.SupplyDuty;
import xiezhi.application.enforcement.supply.SupplyWindow;
import xiezhi.foundation.records.Rendering;
import xiezhi.foundation.standards.Intake;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.May;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Ref;

/** 供应窗口接口. */
@RestController
@RequestMapping("/api/supply/windows")
@May(SupplyDuty.CATALOGUE)
class WindowRoutes {
    private final Windows windows;
    private final Rendering rendering;
    private final Intake intake;

    WindowRoutes(Windows windows, Rendering rendering, Intake intake) {
        this.windows = windows;
        this.rendering = rendering;
        this.intake = intake;
    }

    /** 窗口. */
    record Planned(
            @Item("供应日") LocalDate deliveryOn,
            @Item("开放时间") Instant opens,
            @Item("关闭时间") Instant closes,
            @Item(value = "说明", size = 200) @Nullable String note) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> plan(@RequestBody Map<String, Object> body) {
        Planned asked = intake.form(Planned.class, body);
        UUID facility = Acting.current().unit();
        if (facility == null) {
            throw Unfit.because("请在所属单位的岗位上安排供应窗口");
        }
        return rendering.row(windows.plan(
                facility,
                new SupplyWindow(Ref.next(), asked.deliveryOn(), asked.opens(), asked.closes(), asked.note())));
    }

    @PostMapping("/{id}/close")
    Map<String, Object> close(@PathVariable UUID id) {
        return rendering.row(windows.close(Ref.of(id)));
    }
}
