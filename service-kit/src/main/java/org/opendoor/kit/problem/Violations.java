package org.opendoor.kit.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads where in a request a constraint was broken. */
public final class Violations {
    private Violations() {}

    static boolean isAboutTheAnswer(ConstraintViolation<?> violation) {
        return nodes(violation).stream().anyMatch(node -> node.getKind() == ElementKind.RETURN_VALUE);
    }

    /** The field that is wrong, and the rule it does not meet. */
    public static FieldError fieldError(ConstraintViolation<?> violation) {
        return new FieldError(pointer(violation), code(violation), violation.getMessage());
    }

    /** The constraint's own name is the code: {@code @NotBlank} is NOT_BLANK. */
    private static String code(ConstraintViolation<?> violation) {
        String name = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    private static String pointer(ConstraintViolation<?> violation) {
        var inBody = new StringBuilder();
        String elsewhere = null;
        for (Path.Node node : nodes(violation)) {
            if (node.getKind() == ElementKind.PARAMETER) {
                elsewhere = parameter(violation, node)
                        .flatMap(Violations::outsideBody)
                        .orElse(null);
            }
            if (node.getIndex() != null) {
                inBody.append('/').append(node.getIndex());
            }
            if (node.getKey() != null) {
                inBody.append('/').append(node.getKey());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                inBody.append('/').append(node.getName());
            }
        }
        return elsewhere == null ? inBody.toString() : elsewhere;
    }

    private static Optional<String> outsideBody(Parameter parameter) {
        if (parameter.isAnnotationPresent(QueryParam.class)) {
            return Optional.of("?" + parameter.getAnnotation(QueryParam.class).value());
        }
        if (parameter.isAnnotationPresent(PathParam.class)) {
            return Optional.of("{" + parameter.getAnnotation(PathParam.class).value() + "}");
        }
        return Optional.ofNullable(parameter.getAnnotation(HeaderParam.class)).map(HeaderParam::value);
    }

    private static Optional<Parameter> parameter(ConstraintViolation<?> violation, Path.Node node) {
        Path.MethodNode called = nodes(violation).getFirst().as(Path.MethodNode.class);
        int index = node.as(Path.ParameterNode.class).getParameterIndex();
        Class<?>[] types = called.getParameterTypes().toArray(Class<?>[]::new);
        return Stream.<Class<?>>iterate(violation.getRootBeanClass(), type -> type != null, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.getName().equals(called.getName()))
                .filter(method -> Arrays.equals(method.getParameterTypes(), types))
                .map(method -> method.getParameters()[index])
                .filter(parameter -> parameter.getAnnotations().length > 0)
                .findFirst();
    }

    private static List<Path.Node> nodes(ConstraintViolation<?> violation) {
        List<Path.Node> nodes = new ArrayList<>();
        violation.getPropertyPath().forEach(nodes::add);
        return nodes;
    }
}
