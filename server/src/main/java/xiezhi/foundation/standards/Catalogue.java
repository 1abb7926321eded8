package xiezhi.foundation.standards;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import xiezhi.foundation.records.RecordTypes;
import xiezhi.kernel.record.CsvLine;

/** 标准目录导出: everything of the registry in one file: whole as JSON, and one line for each field and code as CSV. */
@Component
class Catalogue {
    private static final List<String> COLUMNS =
            List.of("类别", "标准", "名称", "英文名", "数据项", "数据项名称", "数据项英文名", "类型", "长度", "必填", "数据元", "代码集");
    private final RecordTypes types;
    private final Dictionary dictionary;
    private final Descriptors descriptors;
    private final PublishedStandards published;

    Catalogue(RecordTypes types, Dictionary dictionary, Descriptors descriptors, PublishedStandards published) {
        this.types = types;
        this.dictionary = dictionary;
        this.descriptors = descriptors;
        this.published = published;
    }

    Map<String, Object> whole() {
        return Map.of(
                "records",
                records(),
                "elements",
                dictionary.elements(),
                "codeSets",
                codeSets(),
                "published",
                published.all());
    }

    String lines() {
        StringBuilder out = new StringBuilder("\uFEFF")
                .append(CsvLine.of(COLUMNS)); // spreadsheets read Chinese right only with a mark
        records().forEach(one -> fields(one, "", one).forEach(line -> out.append(CsvLine.of(line))));
        dictionary.elements().forEach(one -> out.append(CsvLine.of(element(one))));
        codeSets().forEach(one -> parts(one, "values").forEach(value -> out.append(CsvLine.of(code(one, value)))));
        return out.toString();
    }

    private List<Map<String, Object>> records() {
        return types.all().stream().map(descriptors::whole).toList();
    }

    private List<Map<String, Object>> codeSets() {
        return dictionary.codeSets().stream()
                .map(set -> dictionary.whole(text(set, "code")))
                .toList();
    }

    /** The fields of a record, those of its lists after the list that holds them. */
    private static List<List<String>> fields(Map<String, Object> record, String prefix, Map<?, ?> holder) {
        List<List<String>> lines = new ArrayList<>();
        for (Map<?, ?> field : parts(holder, "fields")) {
            lines.add(line(
                    "RECORD",
                    record,
                    prefix + text(field, "name"),
                    field,
                    "kind",
                    "size",
                    "required",
                    "element",
                    "codeSet"));
            lines.addAll(fields(record, prefix + text(field, "name") + ".", field));
        }
        return lines;
    }

    private static List<String> element(Map<String, Object> element) {
        return line(
                "ELEMENT",
                element,
                "",
                Map.of("type", text(element, "type"), "size", text(element, "size")),
                "type",
                "size",
                "",
                "",
                "");
    }

    private static List<String> code(Map<String, Object> set, Map<?, ?> value) {
        return line(
                "CODE",
                set,
                text(value, "code"),
                Map.of("label", text(value, "name"), "english", text(value, "english")),
                "",
                "",
                "",
                "",
                "");
    }

    private static List<String> line(String kind, Map<String, Object> of, String part, Map<?, ?> what, String... more) {
        Stream<String> head = Stream.of(
                kind,
                text(of, "code"),
                text(of, "name"),
                text(of, "english"),
                part,
                text(what, "label"),
                text(what, "english"));
        return Stream.concat(head, Stream.of(more).map(key -> text(what, key))).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<?, ?>> parts(Map<?, ?> of, String key) {
        return of.get(key) instanceof List<?> list ? (List<Map<?, ?>>) list : List.of();
    }

    private static String text(Map<?, ?> of, String key) {
        return Objects.toString(of.get(key), "");
    }
}
