package xiezhi.foundation.standards;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.foundation.records.Page;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.RecordTypes;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Rendering;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.SignedIn;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.RecordType;
import xiezhi.kernel.record.Ref;

/** 通用登记簿: lists, reads and writes any record standard that a duty opens; the same few lines for all of them. */
@RestController
@RequestMapping("/api/records/{standard}")
@SignedIn
class RecordsApi {
    private final RecordTypes types;
    private final Records records;
    private final Rendering rendering;
    private final Access access;
    private final Intake intake;
    private final Histories histories;
    private final Exports exports;

    RecordsApi(
            RecordTypes types,
            Records records,
            Rendering rendering,
            Access access,
            Intake intake,
            Histories histories,
            Exports exports) {
        this.types = types;
        this.records = records;
        this.rendering = rendering;
        this.access = access;
        this.intake = intake;
        this.histories = histories;
        this.exports = exports;
    }

    @GetMapping(produces = "application/json")
    Listing list(@PathVariable String standard, @RequestParam MultiValueMap<String, String> parameters) {
        return page(readable(standard), parameters);
    }

    private <R extends Record> Listing page(RecordType<R> type, MultiValueMap<String, String> parameters) {
        Page<R> page = records.page(Selections.of(type.java(), parameters));
        return new Listing(rendering.rows(page.items()), page.next());
    }

    /** 一页: rows as shown, and the cursor of the next page; typed, so that writing it asks nothing of each key. */
    record Listing(
            List<Map<String, Object>> items, @Nullable String next) {}

    @GetMapping(produces = {Exports.CSV, Exports.XLSX})
    void export(
            @PathVariable String standard,
            @RequestParam MultiValueMap<String, String> parameters,
            @org.springframework.web.bind.annotation.RequestHeader("Accept") String accept,
            HttpServletResponse response)
            throws IOException {
        exports.write(Selections.of(readable(standard).java(), parameters), accept, response);
    }

    @GetMapping("/count")
    Map<String, Object> count(@PathVariable String standard, @RequestParam MultiValueMap<String, String> parameters) {
        long cap = 10_000;
        Query<?> query = Selections.of(readable(standard).java(), parameters);
        long count = records.count(query, cap);
        return Map.of("count", count, "atLeast", count == cap);
    }

    @GetMapping("/{id}")
    Map<String, Object> one(
            @PathVariable String standard, @PathVariable UUID id, @RequestParam @Nullable String purpose) {
        return show(get(readable(standard), id), purpose);
    }

    private <R extends Record> Map<String, Object> show(Stored<R> stored, @Nullable String purpose) {
        return purpose == null ? rendering.row(stored) : rendering.unmasked(stored, purpose);
    }

    @GetMapping("/{id}/history")
    List<Map<String, Object>> history(@PathVariable String standard, @PathVariable UUID id) {
        return histories.of(readable(standard), id);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> add(@PathVariable String standard, @RequestBody Map<String, Object> body) {
        RecordType<?> type = types.of(standard);
        access.toWrite(type);
        return rendering.row(records.add(intake.fresh(type, body)));
    }

    @PatchMapping("/{id}")
    Map<String, Object> change(
            @PathVariable String standard, @PathVariable UUID id, @RequestBody Map<String, Object> body) {
        RecordType<?> type = types.of(standard);
        access.toWrite(type);
        return patch(type, id, body);
    }

    private <R extends Record> Map<String, Object> patch(RecordType<R> type, UUID id, Map<String, Object> body) {
        if (!(body.get("version") instanceof Integer version)) {
            throw Unfit.field("version", "请带上打开时的版本号 version");
        }
        R row = intake.changed(type, get(type, id).row(), body);
        return rendering.row(records.change(row, version));
    }

    private RecordType<?> readable(String standard) {
        RecordType<?> type = types.of(standard);
        access.toRead(type);
        return type;
    }

    private <R extends Record> Stored<R> get(RecordType<R> type, UUID id) {
        return records.get(type.java(), Ref.of(id));
    }
}
