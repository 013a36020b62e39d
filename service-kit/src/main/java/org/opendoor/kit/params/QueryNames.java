package org.opendoor.kit.params;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parameters that a method of a resource reads from the query, by itself or as a bean. */
final class QueryNames {

    private QueryNames() {}

    static Set<String> of(Method method) {
        return Stream.of(method.getParameters()).flatMap(QueryNames::of).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> of(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? ofBean(parameter.getType())
                : Optional.ofNullable(parameter.getAnnotation(QueryParam.class)).map(QueryParam::value).stream();
    }

    private static Stream<String> ofBean(Class<?> bean) {
        return Stream.<Class<?>>iterate(bean, type -> type != null && type != Object.class, Class::getSuperclass)
                .flatMap(type -> Stream.of(type.getDeclaredFields()))
                .flatMap(QueryNames::of);
    }

    private static Stream<String> of(Field field) {
        return field.isAnnotationPresent(BeanParam.class)
                ? ofBean(field.getType())
                : Optional.ofNullable(field.getAnnotation(QueryParam.class)).map(QueryParam::value).stream();
    }
}
