package org.opendoor.kit.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.opendoor.kit.problem.Problem;

/** How a problem looks on the wire, written down once for all operations. */
final class ProblemSchemas {
    /** What operations refer to. */
    static final String RESPONSE = "#/components/responses/Problem";

    private ProblemSchemas() {}

    static void addTo(OpenAPI document) {
        var components = Optional.ofNullable(document.getComponents()).orElseGet(OASFactory::createComponents);
        components.addSchema("FieldError", fieldError());
        components.addSchema("Problem", problem());
        components.addResponse(
                "Problem",
                OASFactory.createAPIResponse()
                        .description("Problem details (RFC 9457); `code` tells what it is")
                        .content(OASFactory.createContent()
                                .addMediaType(
                                        Problem.MEDIA_TYPE,
                                        OASFactory.createMediaType()
                                                .schema(createSchema().ref("#/components/schemas/Problem")))));
        document.setComponents(components);
    }

    private static Schema problem() {
        return createSchema()
                .addType(SchemaType.OBJECT)
                .required(List.of("type", "title", "status", "code", "correlationId"))
                .addProperty("type", text("A URN made of the code").format("uri"))
                .addProperty("title", text("What is wrong, the same for every occurrence"))
                .addProperty("status", createSchema().addType(SchemaType.INTEGER))
                .addProperty("code", text("Stable; what a client may rely on"))
                .addProperty("detail", text("What is wrong this time"))
                .addProperty(
                        "errors",
                        createSchema()
                                .addType(SchemaType.ARRAY)
                                .items(createSchema().ref("#/components/schemas/FieldError")))
                .addProperty("existing", text("Link to what exists already").format("uri-reference"))
                .addProperty(
                        "correlationId",
                        text("Also in the header X-Correlation-Id and in our logs")
                                .format("uuid"));
    }

    private static Schema fieldError() {
        return createSchema()
                .addType(SchemaType.OBJECT)
                .required(List.of("pointer", "code", "detail"))
                .addProperty(
                        "pointer",
                        text("JSON pointer into the body, or ?name of a query parameter, or a header's name"))
                .addProperty("code", text("Stable name of the rule that was not met"))
                .addProperty("detail", text("The rule in words"));
    }

    private static Schema text(String description) {
        return createSchema().addType(SchemaType.STRING).description(description);
    }
}
