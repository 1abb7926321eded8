package xiezhi.foundation.standards;

import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Element;
import xiezhi.kernel.record.Field;
import xiezhi.kernel.record.RecordType;
import xiezhi.kernel.record.Standard;

/** 记录的模式: a record standard as JSON Schema: kinds, lengths, codes, what must be there, element and reference. */
final class RecordSchema {
    private RecordSchema() {}

    static Schema<?> of(RecordType<?> type) {
        Schema<?> schema = object(type.fields());
        schema.description(type.standard().name() + " " + type.english());
        schema.addExtension("x-version", type.standard().version());
        schema.addExtension("x-basis", List.of(type.standard().basis()));
        return schema.addProperty("version", new IntegerSchema().description("optimistic version, needed by a change"));
    }

    private static Schema<?> object(List<Field> fields) {
        Schema<?> schema = new Schema<>().type("object");
        fields.forEach(field -> schema.addProperty(field.name(), property(field)));
        fields.stream().filter(Field::required).filter(f -> !f.key()).forEach(f -> schema.addRequiredItem(f.name()));
        return schema;
    }

    private static Schema<?> property(Field field) {
        Schema<?> schema = kind(field).description(field.label() + " " + field.english());
        schema.nullable(field.required() ? null : Boolean.TRUE);
        schema.readOnly(field.key() ? Boolean.TRUE : null);
        if (field.element() != null) {
            schema.addExtension(
                    "x-element", field.element().getAnnotation(Element.class).id());
        }
        if (field.masked()) {
            schema.addExtension("x-masked", true);
        }
        if (field.target() != null && field.target().isAnnotationPresent(Standard.class)) {
            schema.addExtension(
                    "x-ref", field.target().getAnnotation(Standard.class).code());
        }
        return schema;
    }

    private static Schema<?> kind(Field field) {
        return switch (field.kind()) {
            case TEXT, LONG_TEXT -> text(field);
            case INTEGER -> new IntegerSchema().format("int64");
            case DECIMAL -> new StringSchema().format("decimal");
            case MONEY -> new StringSchema().format("decimal").example("1800.00");
            case BOOLEAN -> new BooleanSchema();
            case DATE -> new StringSchema().format("date");
            case INSTANT -> new StringSchema().format("date-time");
            case CODE -> codes(field.codes());
            case CODES -> new ArraySchema().items(codes(field.codes()));
            case REF -> new StringSchema().format("uuid");
            case REFS -> new ArraySchema().items(new StringSchema().format("uuid"));
            case LIST -> new ArraySchema().items(object(field.of()));
        };
    }

    private static Schema<?> text(Field field) {
        StringSchema text = new StringSchema();
        text.maxLength(field.size() > 0 ? field.size() : null);
        return text;
    }

    private static Schema<?> codes(@Nullable Class<? extends Enum<?>> codes) {
        StringSchema code = new StringSchema();
        if (codes != null) {
            Arrays.stream(codes.getEnumConstants()).map(Enum::name).forEach(code::addEnumItem);
            code.addExtension("x-code-set", Dictionary.codeOf(codes));
        }
        return code;
    }
}
