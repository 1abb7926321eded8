package xiezhi.foundation.standards;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import xiezhi.foundation.records.RecordTypes;
import xiezhi.kernel.act.May;
import xiezhi.kernel.act.OpenToAll;
import xiezhi.kernel.act.SignedIn;

/** 标准目录: elements, code sets and record standards, open as standards are. */
@RestController
class StandardsApi {
    private final RecordTypes types;
    private final Dictionary dictionary;
    private final Descriptors descriptors;
    private final PublishedStandards published;
    private final Conformance conformance;
    private final Catalogue catalogue;
    private final Contracts contracts;
    private final GivenRows given;

    StandardsApi(
            RecordTypes types,
            Dictionary dictionary,
            Descriptors descriptors,
            PublishedStandards published,
            Conformance conformance,
            Catalogue catalogue,
            Contracts contracts,
            GivenRows given) {
        this.types = types;
        this.dictionary = dictionary;
        this.descriptors = descriptors;
        this.published = published;
        this.conformance = conformance;
        this.catalogue = catalogue;
        this.contracts = contracts;
        this.given = given;
    }

    @GetMapping("/api/standards")
    @OpenToAll(because = "信息标准公开")
    Map<String, Object> all() {
        return Map.of(
                "records", types.all().stream().map(descriptors::brief).toList(),
                "elements", dictionary.elements(),
                "codeSets", dictionary.codeSets(),
                "published", published.all());
    }

    @GetMapping("/api/standards/{code}")
    @OpenToAll(because = "信息标准公开")
    Map<String, Object> one(@PathVariable String code) {
        return code.contains(".") ? descriptors.whole(types.of(code)) : dictionary.whole(code);
    }

    /** 送检: rows to be checked; nothing is kept. */
    record Rows(@Nullable List<@Nullable Map<String, Object>> rows) {}

    @PostMapping("/api/standards/{code}/conformance")
    @SignedIn
    Map<String, Object> check(@PathVariable String code, @RequestBody Rows rows) {
        return given.check(types.of(code), rows.rows());
    }

    @GetMapping("/api/standards/{code}/versions")
    @OpenToAll(because = "信息标准公开")
    List<Map<String, Object>> versions(@PathVariable String code) {
        return contracts.versions(types.of(code).code());
    }

    @GetMapping("/api/standards/{code}/versions/{version}")
    @OpenToAll(because = "信息标准公开")
    JsonNode contract(@PathVariable String code, @PathVariable String version) {
        return contracts.contract(code, version);
    }

    @GetMapping("/api/standards/conformance")
    @May(StandardsDuties.STEWARD)
    Map<String, Object> conformance() {
        return conformance.report();
    }

    @GetMapping("/api/standards/export")
    @OpenToAll(because = "信息标准公开")
    ResponseEntity<Object> export(@RequestParam(defaultValue = "json") String format) {
        boolean csv = format.equals("csv");
        return ResponseEntity.ok()
                .header("Content-Type", csv ? Exports.CSV + ";charset=UTF-8" : "application/json")
                .header("Content-Disposition", "attachment; filename=\"standards." + (csv ? "csv" : "json") + "\"")
                .body(csv ? catalogue.lines() : catalogue.whole());
    }
}
