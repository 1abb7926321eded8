package xiezhi.application.government.legalaid.desk;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.application.government.legalaid.AidDuty;
import xiezhi.application.government.legalaid.intake.AidFiling;
import xiezhi.application.government.legalaid.intake.IntakeDesk;
import xiezhi.application.government.legalaid.notices.NoticeDesk;
import xiezhi.application.government.legalaid.notices.NoticeFiling;
import xiezhi.application.government.legalaid.notices.TransferDesk;
import xiezhi.kernel.act.May;

/** 收件窗口: what comes in at the counter, from organs and from places of custody. */
@RestController
@RequestMapping("/api/legal-aid")
class LegalAidCounter {
    private final Desk desk;
    private final IntakeDesk intake;
    private final NoticeDesk notices;
    private final TransferDesk transfers;

    LegalAidCounter(Desk desk, IntakeDesk intake, NoticeDesk notices, TransferDesk transfers) {
        this.desk = desk;
        this.intake = intake;
        this.notices = notices;
        this.transfers = transfers;
    }

    @PostMapping("/counter")
    @ResponseStatus(HttpStatus.CREATED)
    @May(AidDuty.RECEIVE)
    Map<String, Object> counter(@RequestBody Map<String, Object> body) {
        return desk.show(intake.atCounter(desk.read(AidFiling.class, CounterBody.tidy(body)))
                .file()
                .ref());
    }

    @PostMapping("/notices")
    @ResponseStatus(HttpStatus.CREATED)
    @May(AidDuty.NOTIFY)
    Map<String, Object> notice(@RequestBody Map<String, Object> body) {
        return desk.show(notices.register(desk.read(NoticeFiling.class, body)));
    }

    @PostMapping("/transfers")
    @ResponseStatus(HttpStatus.CREATED)
    @May({AidDuty.RECEIVE, AidDuty.NOTIFY})
    Map<String, Object> transfer(@RequestBody Map<String, Object> body) {
        return desk.show(transfers.register(CounterBody.tidy(body)));
    }
}
