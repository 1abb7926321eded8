package xiezhi.application.enforcement.prison.desk;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.application.enforcement.prison.PrisonDuty;
import xiezhi.kernel.act.May;
import xiezhi.kernel.record.Ref;

/** 维权接口: what the rights office and the procuratorate look at. */
@RestController
@RequestMapping("/api/prison/rights")
class RightsApi {
    private final Rights rights;

    RightsApi(Rights rights) {
        this.rights = rights;
    }

    @GetMapping("/complaints")
    @May({PrisonDuty.COMPLAINTS, PrisonDuty.PROCURATOR})
    List<Rights.Voiced> complaints() {
        return rights.complaints();
    }

    @GetMapping("/lawyers")
    @May({PrisonDuty.COMPLAINTS, PrisonDuty.INSPECT, PrisonDuty.PROCURATOR})
    List<VisitCounter.Booked> lawyers() {
        return rights.lawyers();
    }

    @GetMapping("/reviews")
    @May(PrisonDuty.INSPECT)
    List<Map<String, Object>> reviews() {
        return rights.toReview();
    }

    @GetMapping("/looks/{file}")
    @May({PrisonDuty.INSPECT, PrisonDuty.PROCURATOR})
    List<Rights.Look> looks(@PathVariable UUID file) {
        return rights.looks(Ref.of(file));
    }
}
