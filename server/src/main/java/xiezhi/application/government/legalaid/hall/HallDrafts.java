package xiezhi.application.government.legalaid.hall;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.kernel.act.SignedIn;

/** 申请草稿: keep, change, send. */
@RestController
@RequestMapping("/api/hall/legal-aid/drafts")
@SignedIn
class HallDrafts {
    private final Drafts drafts;
    private final Submissions submissions;

    HallDrafts(Drafts drafts, Submissions submissions) {
        this.drafts = drafts;
        this.submissions = submissions;
    }

    @GetMapping
    List<Map<String, Object>> list() {
        return drafts.list();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> add(@RequestBody Map<String, Object> body) {
        return drafts.add(body);
    }

    @GetMapping("/{id}")
    Map<String, Object> one(@PathVariable UUID id) {
        return drafts.one(id);
    }

    @PutMapping("/{id}")
    Map<String, Object> replace(@PathVariable UUID id, @RequestBody Map<String, Object> body) {
        return drafts.replace(id, body);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void drop(@PathVariable UUID id) {
        drafts.drop(id);
    }

    @PostMapping("/{id}/submit")
    Submissions.Submitted submit(
            @PathVariable UUID id, @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key) {
        return submissions.submit(id, key);
    }
}
