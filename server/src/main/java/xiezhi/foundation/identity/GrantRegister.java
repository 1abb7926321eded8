package xiezhi.foundation.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.foundation.records.Page;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Rendering;
import xiezhi.foundation.security.Administrators;
import xiezhi.kernel.act.May;

/** 授权登记: duties, grants and confirmations for the security administrator. */
@RestController
@RequestMapping("/api/admin")
class GrantRegister {
    private final GrantDesk desk;
    private final DutyBook duties;
    private final Records records;
    private final Rendering rendering;

    GrantRegister(GrantDesk desk, DutyBook duties, Records records, Rendering rendering) {
        this.desk = desk;
        this.duties = duties;
        this.records = records;
        this.rendering = rendering;
    }

    /** 授权请求. */
    record Wish(UUID post, String duty, @Nullable Span span) {}

    @GetMapping("/duties")
    @May({Administrators.SECURITY, Administrators.SYSTEM, Administrators.AUDIT})
    Collection<DutyBook.Duty> duties() {
        return duties.all();
    }

    @GetMapping("/grants")
    @May({Administrators.SECURITY, Administrators.AUDIT})
    Map<String, Object> list(
            @RequestParam @Nullable UUID post,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam @Nullable String after) {
        Query<DutyGrant> query = Query.of(DutyGrant.class).limit(limit).after(after);
        Page<DutyGrant> page = records.page(post == null ? query : query.where("post", post));
        Map<String, Object> shown = new HashMap<>();
        shown.put("items", rendering.rows(page.items()));
        shown.put("next", page.next());
        return shown;
    }

    @PostMapping("/grants")
    @May(value = Administrators.SECURITY, stepUp = true)
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> grant(@RequestBody Wish wish) {
        return rendering.row(desk.grant(wish.post(), wish.duty(), wish.span() == null ? Span.TREE : wish.span()));
    }

    @DeleteMapping("/grants/{id}")
    @May(value = Administrators.SECURITY, stepUp = true)
    Map<String, Object> withdraw(@PathVariable UUID id) {
        return rendering.row(desk.withdraw(id));
    }

    @PostMapping("/appointments/{id}/confirm")
    @May(value = Administrators.SECURITY, stepUp = true)
    Map<String, Object> confirm(@PathVariable UUID id) {
        return rendering.row(desk.confirm(id));
    }
}
