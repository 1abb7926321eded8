package xiezhi.application.enforcement.kiosk.terminal;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.application.enforcement.kiosk.KioskDuty;
import xiezhi.foundation.identity.Unit;
import xiezhi.foundation.records.Rendering;
import xiezhi.foundation.standards.Intake;
import xiezhi.kernel.act.May;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Ref;

/** 终端管理接口: devices of a unit, and the hand-over of a person who stands before one. */
@RestController
@RequestMapping("/api/kiosk-desk")
class KioskDeskRoutes {
    private final Terminals terminals;
    private final HandOvers handOvers;
    private final Rendering rendering;
    private final Intake intake;

    KioskDeskRoutes(Terminals terminals, HandOvers handOvers, Rendering rendering, Intake intake) {
        this.terminals = terminals;
        this.handOvers = handOvers;
        this.rendering = rendering;
        this.intake = intake;
    }

    /** 登记终端. */
    record NewDevice(
            @Item("监区或者所属单位") Ref<Unit> keeper,
            @Item(value = "安装位置", size = 100) String place) {}

    /** 停用. */
    record Blocked(@Item(value = "停用原因", size = 200) String reason) {}

    /** 现场交接. */
    record HandOver(@Item(value = "档案编号", size = 60) String number) {}

    @PostMapping("/devices")
    @May(KioskDuty.DEVICES)
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> register(@RequestBody Map<String, Object> body) {
        NewDevice asked = intake.form(NewDevice.class, body);
        return rendering.row(terminals.register(asked.keeper(), asked.place()));
    }

    @PostMapping("/devices/{id}/pairing")
    @May(KioskDuty.DEVICES)
    Terminals.Code pairing(@PathVariable UUID id) {
        return terminals.pairing(Ref.of(id));
    }

    @PostMapping("/devices/{id}/block")
    @May(KioskDuty.DEVICES)
    Map<String, Object> block(@PathVariable UUID id, @RequestBody Map<String, Object> body) {
        return rendering.row(
                terminals.block(Ref.of(id), intake.form(Blocked.class, body).reason()));
    }

    @PostMapping("/hand-overs")
    @May(KioskDuty.WARD)
    HandOvers.Given handOver(@RequestBody Map<String, Object> body) {
        return handOvers.give(intake.form(HandOver.class, body).number());
    }
}
