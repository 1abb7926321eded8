package xiezhi.application.enforcement.coop.desk;

import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.application.enforcement.coop.CoopDuty;
import xiezhi.application.enforcement.coop.Pen;
import xiezhi.application.enforcement.coop.Proposal;
import xiezhi.application.enforcement.coop.Wire;
import xiezhi.application.enforcement.coop.inbox.Inbox;
import xiezhi.kernel.act.May;
import xiezhi.kernel.act.OpenToAll;
import xiezhi.kernel.record.Ref;

/** 协同接口: where partners hand in their messages, and where an officer reads what one says. */
@RestController
class CoopDesk {
    private final Inbox inbox;
    private final MessageView view;

    CoopDesk(Inbox inbox, MessageView view) {
        this.inbox = inbox;
        this.view = view;
    }

    @PostMapping("/api/coop/inbox")
    @OpenToAll(because = "协同单位以登记的 SM2 密钥签名, 验签在读取内容之前")
    Map<String, Object> receive(@RequestBody Map<String, Object> wire) {
        Wire receipt = inbox.receive(new Wire(
                String.valueOf(wire.get("content")),
                String.valueOf(wire.get("keyId")),
                String.valueOf(wire.get("signature"))));
        return Pen.map(Pen.text(receipt));
    }

    @GetMapping("/api/coop/proposals/{id}")
    @May(CoopDuty.ACCEPT)
    MessageView.Shown proposal(@PathVariable UUID id) {
        return view.of(Ref.<Proposal>of(id));
    }
}
