package xiezhi.foundation.standards;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import xiezhi.foundation.records.RecordTypes;
import xiezhi.kernel.fault.NotFound;
import xiezhi.kernel.identity.DivisionCode;
import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Element;
import xiezhi.kernel.record.Field;
import xiezhi.kernel.record.Labelled;
import xiezhi.kernel.record.Names;
import xiezhi.kernel.record.Plain;
import xiezhi.kernel.record.RecordType;

/** 数据字典: the elements and code sets of the house, and where each is used. */
@Component
class Dictionary {
    private final Map<String, Class<?>> elements = new TreeMap<>();
    private final Map<String, Class<? extends Enum<?>>> codeSets = new TreeMap<>();
    private final RecordTypes types;
    private final DivisionSet divisions;

    @SuppressWarnings("unchecked")
    Dictionary(RecordTypes types, DivisionSet divisions) {
        this.types = types;
        this.divisions = divisions;
        scan(Element.class)
                .forEach(c -> elements.put(c.getAnnotation(Element.class).id(), c));
        scan(CodeSet.class).forEach(c -> codeSets.put(codeOf(c), (Class<? extends Enum<?>>) c));
        types.all().forEach(type -> type.fields().forEach(this::addCodes));
    }

    private void addCodes(Field field) {
        if (field.codes() != null) {
            codeSets.putIfAbsent(codeOf(field.codes()), field.codes());
        }
        field.of().forEach(this::addCodes);
    }

    private static List<Class<?>> scan(Class<? extends java.lang.annotation.Annotation> mark) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(mark));
        List<Class<?>> found = new ArrayList<>();
        scanner.findCandidateComponents("xiezhi")
                .forEach(c -> found.add(ClassUtils.resolveClassName(
                        String.valueOf(c.getBeanClassName()), Dictionary.class.getClassLoader())));
        return found;
    }

    /** The code of a code set: as annotated, or read off the enum's name. */
    static String codeOf(Class<?> codes) {
        CodeSet set = codes.getAnnotation(CodeSet.class);
        return set != null
                ? set.code()
                : "CS_" + Names.snake(codes.getSimpleName()).toUpperCase(java.util.Locale.ROOT);
    }

    List<Map<String, Object>> elements() {
        return elements.values().stream().map(this::element).toList();
    }

    List<Map<String, Object>> codeSets() {
        return Stream.concat(codeSets.values().stream().map(this::codeSet), Stream.of(divisions()))
                .toList();
    }

    /** The element or code set of that code, with its values and uses. */
    Map<String, Object> whole(String code) {
        Class<?> element = elements.get(code);
        if (element != null) {
            Map<String, Object> whole = element(element);
            whole.put("usedBy", usesOfElement(element));
            return whole;
        }
        if (code.equals(DivisionSet.CODE)) {
            Map<String, Object> whole = divisions();
            whole.put("values", divisions.values());
            whole.put("usedBy", usesOfElement(DivisionCode.class));
            return whole;
        }
        Class<? extends Enum<?>> codes = codeSets.get(code);
        if (codes == null) {
            throw new NotFound("没有数据元、代码集或者记录标准 " + code);
        }
        Map<String, Object> whole = codeSet(codes);
        whole.put(
                "values",
                Arrays.stream(codes.getEnumConstants()).map(Dictionary::value).toList());
        whole.put("usedBy", uses(f -> f.codes() == codes));
        return whole;
    }

    private Map<String, Object> divisions() {
        Map<String, Object> map = divisions.brief();
        map.put("usedBy", usesOfElement(DivisionCode.class).size());
        return map;
    }

    private Map<String, Object> element(Class<?> type) {
        Element element = type.getAnnotation(Element.class);
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("code", element.id());
        map.put("name", element.name());
        map.put("english", Names.human(type.getSimpleName()));
        map.put("standard", element.standard());
        map.put(
                "type",
                Names.human(type.getRecordComponents()[0].getType().getSimpleName())
                        .toLowerCase(java.util.Locale.ROOT));
        map.put("format", element.format());
        map.put("size", element.size());
        map.put("mask", element.mask().name());
        map.put("sealed", element.sealed());
        map.put("usedBy", usesOfElement(type).size());
        return map;
    }

    private Map<String, Object> codeSet(Class<? extends Enum<?>> codes) {
        CodeSet set = codes.getAnnotation(CodeSet.class);
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("code", codeOf(codes));
        map.put("name", set != null ? set.name() : Names.human(codes.getSimpleName()));
        map.put("english", Names.human(codes.getSimpleName()));
        map.put("standard", set != null ? set.standard() : "XIEZHI");
        map.put("version", set != null ? set.version() : "1.0.0");
        map.put("values", codes.getEnumConstants().length);
        map.put("usedBy", uses(f -> f.codes() == codes).size());
        return map;
    }

    private static Map<String, Object> value(Enum<?> constant) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("code", Plain.code(constant));
        map.put("name", constant instanceof Labelled l ? l.label() : constant.name());
        map.put("english", Names.human(constant.name()));
        if (constant instanceof Labelled l && l.basis() != null) {
            map.put("basis", l.basis());
        }
        return map;
    }

    private List<Map<String, String>> usesOfElement(Class<?> element) {
        return uses(f -> f.element() == element);
    }

    private List<Map<String, String>> uses(java.util.function.Predicate<Field> wanted) {
        List<Map<String, String>> uses = new ArrayList<>();
        for (RecordType<?> type : types.all()) {
            collect(type.code(), "", type.fields(), wanted, uses);
        }
        return uses;
    }

    private static void collect(
            String record,
            String prefix,
            List<Field> fields,
            java.util.function.Predicate<Field> wanted,
            List<Map<String, String>> uses) {
        for (Field field : fields) {
            if (wanted.test(field)) {
                uses.add(Map.of("record", record, "field", prefix + field.name()));
            }
            collect(record, field.name() + ".", field.of(), wanted, uses);
        }
    }
}
