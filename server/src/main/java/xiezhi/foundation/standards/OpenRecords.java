package xiezhi.foundation.standards;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;
import xiezhi.foundation.records.RecordTypes;
import xiezhi.kernel.record.Field;
import xiezhi.kernel.record.RecordType;

/** 接口描述: every record standard in the OpenAPI document, read off its fields, beside the routes that take any standard. */
@Component
class OpenRecords implements OpenApiCustomizer {
    private static final String JSON = "application/json";
    private final RecordTypes types;

    OpenRecords(RecordTypes types) {
        this.types = types;
    }

    @Override
    public void customise(OpenAPI api) {
        types.all().forEach(type -> {
            api.schema(type.code(), RecordSchema.of(type));
            api.path("/api/records/" + type.code(), rows(type));
            api.path("/api/records/" + type.code() + "/{id}", row(type));
        });
    }

    private static PathItem rows(RecordType<?> type) {
        Schema<?> page = new Schema<>()
                .type("object")
                .addProperty("items", new ArraySchema().items(named(type)))
                .addProperty("next", new StringSchema().nullable(true).description("opaque cursor of the next page"));
        Operation list = operation(type, "list").responses(answer(200, page));
        List.of("q", "sort", "limit", "after").forEach(name -> list.addParametersItem(query(name)));
        type.fields().stream()
                .filter(Field::listed)
                .forEach(f -> list.addParametersItem(query("where." + f.name()).description(f.label())));
        return type.standard().writers().length == 0
                ? new PathItem().get(list)
                : new PathItem()
                        .get(list)
                        .post(operation(type, "create").requestBody(body(type)).responses(answer(201, named(type))));
    }

    private static PathItem row(RecordType<?> type) {
        Parameter id = new Parameter().in("path").name("id").required(true).schema(new StringSchema().format("uuid"));
        PathItem row =
                new PathItem().addParametersItem(id).get(operation(type, "get").responses(answer(200, named(type))));
        return type.standard().writers().length == 0
                ? row
                : row.patch(operation(type, "change").requestBody(body(type)).responses(answer(200, named(type))));
    }

    private static Operation operation(RecordType<?> type, String verb) {
        return new Operation()
                .operationId(verb + ":" + type.code())
                .summary(type.standard().name() + " " + type.english())
                .addTagsItem(type.room());
    }

    private static Parameter query(String name) {
        return new Parameter().in("query").name(name).schema(new StringSchema());
    }

    private static RequestBody body(RecordType<?> type) {
        return new RequestBody().required(true).content(content(named(type)));
    }

    private static ApiResponses answer(int status, Schema<?> schema) {
        return new ApiResponses()
                .addApiResponse(
                        Integer.toString(status),
                        new ApiResponse().description("OK").content(content(schema)));
    }

    private static Content content(Schema<?> schema) {
        return new Content().addMediaType(JSON, new MediaType().schema(schema));
    }

    private static Schema<?> named(RecordType<?> type) {
        return new Schema<>().$ref("#/components/schemas/" + type.code());
    }
}
