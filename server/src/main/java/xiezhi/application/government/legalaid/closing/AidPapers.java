package xiezhi.application.government.legalaid.closing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import xiezhi.application.government.legalaid.AidApplication;
import xiezhi.application.government.legalaid.AidAssignment;
import xiezhi.application.government.legalaid.AidClosure;
import xiezhi.application.government.legalaid.AidDecision;
import xiezhi.application.government.legalaid.AidEvent;
import xiezhi.application.government.legalaid.AidObjection;
import xiezhi.application.government.legalaid.AidProgress;
import xiezhi.application.government.legalaid.AidReview;
import xiezhi.application.government.legalaid.AidSubsidy;
import xiezhi.application.government.legalaid.file.AidFiles;
import xiezhi.foundation.documents.ArchiveSource;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.record.Plain;
import xiezhi.kernel.record.RecordType;
import xiezhi.kernel.record.Ref;

/** 案卷的过程记录: what an archived file must hold beside its letters: every step with its hand, opinions, and every version of the application. */
@Component
class AidPapers implements ArchiveSource {
    private static final List<Class<? extends Record>> KEPT = List.of(
            AidReview.class,
            AidDecision.class,
            AidObjection.class,
            AidAssignment.class,
            AidProgress.class,
            AidClosure.class,
            AidSubsidy.class);
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private final AidFiles files;
    private final Records records;
    private final People people;

    AidPapers(AidFiles files, Records records, People people) {
        this.files = files;
        this.records = records;
        this.people = people;
    }

    @Override
    public Set<String> standards() {
        return Set.of("legalaid.application");
    }

    @Override
    public Map<String, byte[]> papers(UUID business) {
        Ref<AidApplication> file = Ref.of(business);
        Map<String, byte[]> papers = new LinkedHashMap<>();
        papers.put(
                "办理过程.json", JSON.writeValueAsBytes(rows(AidEvent.class, file).reversed()));
        papers.put("申请的各个版本.json", JSON.writeValueAsBytes(versions(file)));
        Map<String, Object> acts = new LinkedHashMap<>();
        KEPT.forEach(type -> acts.put(RecordType.of(type).standard().name(), rows(type, file)));
        papers.put("审查、指派、办理和结案记录.json", JSON.writeValueAsBytes(acts));
        return papers;
    }

    private <R extends Record> List<Map<String, Object>> rows(Class<R> type, Ref<AidApplication> file) {
        return files.rows(type, file).stream().map(this::shown).toList();
    }

    /** Oldest first, the one that was archived last. */
    private List<Map<String, Object>> versions(Ref<AidApplication> file) {
        List<Stored<AidApplication>> before = records.history(AidApplication.class, file);
        return Stream.concat(before.reversed().stream(), Stream.of(records.get(AidApplication.class, file)))
                .map(this::shown)
                .toList();
    }

    private <R extends Record> Map<String, Object> shown(Stored<R> stored) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("version", stored.version());
        shown.put("changedAt", stored.changedAt().toString());
        shown.put("changedBy", people.nameOf(stored.changedBy()));
        RecordType<?> type = RecordType.of(stored.row().getClass());
        shown.putAll(Plain.map(type.fields(), stored.row()));
        return shown;
    }
}
