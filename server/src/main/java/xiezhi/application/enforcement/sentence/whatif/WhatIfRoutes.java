package xiezhi.application.enforcement.sentence.whatif;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.application.enforcement.sentence.SentenceDuty;
import xiezhi.application.enforcement.sentence.figures.Figure;
import xiezhi.application.enforcement.sentence.figures.Figures;
import xiezhi.kernel.act.May;
import xiezhi.kernel.rulebook.Facts;

/** 推演的入口. */
@RestController
@RequestMapping("/api/sentence/what-if")
class WhatIfRoutes {
    private final WhatIf whatIf;
    private final Clock clock;

    WhatIfRoutes(WhatIf whatIf, Clock clock) {
        this.whatIf = whatIf;
        this.clock = clock;
    }

    /** The figures that may be changed, with what they are now. */
    @GetMapping("/figures")
    @May(SentenceDuty.SIMULATE)
    List<Figure> figures() {
        return Figures.shipped().under("");
    }

    @PostMapping
    @May(SentenceDuty.SIMULATE)
    WhatIfReport run(@RequestBody Map<String, Object> body) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Shanghai"));
        return whatIf.run(Facts.read(Scenario.class, body, today));
    }
}
