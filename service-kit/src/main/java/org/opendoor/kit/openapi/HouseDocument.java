package org.opendoor.kit.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createParameter;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.opendoor.kit.idempotency.Idempotency;
import org.opendoor.kit.page.Limit;

/**
 * Adds to every operation what all of them promise: problem details for each way to fail, the Idempotency-Key of a POST,
 * the If-Match of whatever replaces, and what a limit may be.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class HouseDocument implements OASFilter {
    private static final Set<HttpMethod> REPLACING = Set.of(HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        ProblemSchemas.addTo(document);
        document.getPaths()
                .getPathItems()
                .values()
                .forEach(item -> item.getOperations().forEach((method, operation) -> complete(method, operation)));
    }

    private static void complete(HttpMethod method, Operation operation) {
        parameters(operation).stream()
                .filter(parameter -> parameter.getIn() == In.QUERY && "limit".equals(parameter.getName()))
                .forEach(HouseDocument::describeLimit);
        if (method == HttpMethod.POST) {
            addHeader(operation, Idempotency.HEADER, "New for each new request, the same for each repeat of it.");
        }
        if (REPLACING.contains(method)) {
            addHeader(operation, "If-Match", "The ETag of what was read.");
        }
        statuses(method, operation)
                .forEach(status -> operation
                        .getResponses()
                        .addAPIResponse(status, OASFactory.createAPIResponse().ref(ProblemSchemas.RESPONSE)));
    }

    private static Set<String> statuses(HttpMethod method, Operation operation) {
        Set<String> statuses = new TreeSet<>(Set.of("503"));
        if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
            statuses.addAll(Set.of("401", "403"));
        }
        if (has(In.PATH, operation)) {
            statuses.add("404");
        }
        if (has(In.QUERY, operation) || method != HttpMethod.GET) {
            statuses.add("400");
        }
        if (operation.getRequestBody() != null) {
            statuses.addAll(Set.of("413", "415"));
        }
        if (method == HttpMethod.POST) {
            statuses.addAll(Set.of("409", "422"));
        }
        if (REPLACING.contains(method)) {
            statuses.addAll(Set.of("412", "428"));
        }
        return statuses;
    }

    private static boolean has(In place, Operation operation) {
        return parameters(operation).stream().anyMatch(parameter -> parameter.getIn() == place);
    }

    private static List<Parameter> parameters(Operation operation) {
        return Optional.ofNullable(operation.getParameters()).orElse(List.of());
    }

    private static void describeLimit(Parameter parameter) {
        parameter
                .description("How many items at most.")
                .schema(createSchema()
                        .addType(SchemaType.INTEGER)
                        .minimum(BigDecimal.ONE)
                        .maximum(BigDecimal.valueOf(Limit.LARGEST))
                        .defaultValue(50));
    }

    private static void addHeader(Operation operation, String name, String description) {
        List<Parameter> parameters = new ArrayList<>(parameters(operation));
        parameters.removeIf(parameter -> parameter.getIn() == In.HEADER && name.equals(parameter.getName()));
        parameters.add(createParameter()
                .name(name)
                .in(In.HEADER)
                .required(true)
                .description(description)
                .schema(createSchema().addType(SchemaType.STRING)));
        operation.setParameters(parameters);
    }
}
