package xiezhi.application.government.legalaid.hall;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import xiezhi.application.government.legalaid.AidDraft;
import xiezhi.application.government.legalaid.file.AidFiles;
import xiezhi.foundation.documents.Files;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.foundation.rules.Parameters;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.NotFound;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.record.Ref;

/** 草稿箱: what a citizen has typed, kept as typed; his own only, and no officer's. */
@Service
class Drafts {
    private static final UUID NOBODYS = new UUID(0, 0); // belongs to no unit, so no office sees it
    private static final int MOST = 20;
    private final Records records;
    private final AidFiles files;
    private final Files uploads;
    private final JsonMapper json;

    Drafts(Records records, AidFiles files, Files uploads, JsonMapper json) {
        this.records = records;
        this.files = files;
        this.uploads = uploads;
        this.json = json;
    }

    @Transactional
    Map<String, Object> add(Map<String, Object> body) {
        if (list().size() >= MOST) {
            throw Refusal.state("草稿最多保存%d份".formatted(MOST), "请删除不需要的草稿");
        }
        AidDraft draft = new AidDraft(Ref.next(), text(body), until());
        hold(body);
        return shown(records.add(
                draft, Placement.in(NOBODYS).ownedBy(Acting.current().person())));
    }

    @Transactional
    Map<String, Object> replace(UUID id, Map<String, Object> body) {
        Stored<AidDraft> kept = mine(id);
        hold(body);
        return shown(records.change(new AidDraft(kept.row().id(), text(body), until()), kept.version()));
    }

    @Transactional(readOnly = true)
    Map<String, Object> one(UUID id) {
        return shown(mine(id));
    }

    /** Drafts that still stand, newest first. */
    @Transactional(readOnly = true)
    List<Map<String, Object>> list() {
        UUID me = Acting.current().person();
        return Acting.as(
                        people(),
                        () -> records.page(Query.of(AidDraft.class).limit(100)).items())
                .stream()
                .filter(draft -> me.equals(draft.placement().owner())
                        && !draft.row().keepUntil().isBefore(files.today()))
                .map(this::shown)
                .toList();
    }

    /** The body, for sending. */
    Map<String, Object> body(UUID id) {
        return read(mine(id));
    }

    /** Sent or given up: nothing of it is kept but that it was. */
    @Transactional
    void drop(UUID id) {
        Stored<AidDraft> kept = mine(id);
        records.change(new AidDraft(kept.row().id(), "{}", LocalDate.EPOCH), kept.version());
    }

    private Stored<AidDraft> mine(UUID id) {
        Stored<AidDraft> found = records.get(AidDraft.class, Ref.of(id));
        boolean gone = found.row().keepUntil().isBefore(files.today());
        if (gone || !Acting.current().person().equals(found.placement().owner())) {
            throw new NotFound("没有这份草稿, 或者已超过保存期限");
        }
        return found;
    }

    /** The owner's own rows and nothing else, whatever post he also holds. */
    private static Actor people() {
        Actor me = Acting.current();
        return new Actor(
                me.person(),
                me.account(),
                me.name(),
                me.kind(),
                me.level(),
                null,
                null,
                me.identity(),
                me.duties(),
                xiezhi.kernel.act.Scope.OWN,
                null,
                me.address());
    }

    /** Files of a draft stay as long as the draft. */
    private void hold(Map<String, Object> body) {
        if (body.get("files") instanceof List<?> ids) {
            uploads.hold(ids.stream().map(Drafts::id).flatMap(Optional::stream).toList(), until());
        }
    }

    private static Optional<UUID> id(Object file) {
        try {
            return Optional.of(UUID.fromString(String.valueOf(file)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty(); // said when the draft is sent
        }
    }

    private LocalDate until() {
        return files.today().plusDays(Parameters.of("legalaid").number("draft-days", files.today()));
    }

    private String text(Map<String, Object> body) {
        Map<String, Object> kept = new LinkedHashMap<>(body);
        List.of("id", "updatedAt", "keepUntil", "version").forEach(kept::remove);
        return json.writeValueAsString(kept);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> read(Stored<AidDraft> draft) {
        try {
            return json.readValue(draft.row().body(), Map.class);
        } catch (JacksonException broken) {
            throw new IllegalStateException("draft " + draft.row().id() + " is unreadable", broken);
        }
    }

    private Map<String, Object> shown(Stored<AidDraft> draft) {
        Map<String, Object> shown = new LinkedHashMap<>(read(draft));
        shown.put("id", draft.row().id().toString());
        shown.put("version", draft.version());
        shown.put("updatedAt", draft.changedAt());
        shown.put("keepUntil", draft.row().keepUntil());
        return shown;
    }
}
