package xiezhi.foundation.standards;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import xiezhi.foundation.records.Rendering;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.record.Element;
import xiezhi.kernel.record.Field;
import xiezhi.kernel.record.FormType;
import xiezhi.kernel.record.RecordType;
import xiezhi.kernel.record.Standard;

/** 描述: record standards as screens and programs read them (http.md section 3). */
@Component
public class Descriptors {
    private final Access access;
    private final Rendering rendering;

    Descriptors(Access access, Rendering rendering) {
        this.access = access;
        this.rendering = rendering;
    }

    Map<String, Object> brief(RecordType<?> type) {
        Map<String, Object> brief = new LinkedHashMap<>();
        brief.put("code", type.code());
        brief.put("name", type.standard().name());
        brief.put("english", type.english());
        brief.put("room", type.room());
        brief.put("version", type.standard().version());
        brief.put("basis", List.of(type.standard().basis()));
        brief.put("fields", type.fields().size());
        brief.put("may", may(type));
        return brief;
    }

    Map<String, Object> whole(RecordType<?> type) {
        Standard standard = type.standard();
        Map<String, Object> whole = brief(type);
        whole.put("share", standard.share().name());
        whole.put("open", standard.open().name());
        whole.put("keep", standard.keep().name());
        whole.put("title", standard.title());
        whole.put("fields", type.fields().stream().map(Descriptors::field).toList());
        return whole;
    }

    private Map<String, Object> may(RecordType<?> type) {
        boolean list = Acting.current().signedIn() && access.mayRead(type);
        boolean write = access.mayWrite(type);
        return Map.of(
                "list", list, "create", write, "update", write, "export", list, "unmask", rendering.mayUnmask(type));
    }

    /** What an act asks, as a form is drawn from it. */
    public List<Map<String, Object>> form(Class<? extends Record> of) {
        return FormType.of(of).fields().stream().map(Descriptors::field).toList();
    }

    /** One field, without anything about storage. */
    static Map<String, Object> field(Field field) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", field.name());
        map.put("label", field.label());
        map.put("english", field.english());
        map.put("kind", field.kind().word());
        map.put("size", field.size());
        map.put("required", field.required());
        map.put("listed", field.listed());
        map.put("searched", field.searched());
        map.put("sortable", field.listed() && !field.sealed());
        map.put("masked", field.masked());
        map.put("key", field.key());
        if (!field.hint().isEmpty()) {
            map.put("hint", field.hint());
        }
        if (field.today()) {
            map.put("offer", "today");
        }
        if (field.element() != null) {
            map.put("element", field.element().getAnnotation(Element.class).id());
        }
        if (field.codes() != null) {
            map.put("codeSet", Dictionary.codeOf(field.codes()));
        }
        if (field.target() != null && field.target().isAnnotationPresent(Standard.class)) {
            map.put("ref", field.target().getAnnotation(Standard.class).code());
        }
        if (!field.of().isEmpty()) {
            map.put("fields", field.of().stream().map(Descriptors::field).toList());
        }
        return map;
    }
}
