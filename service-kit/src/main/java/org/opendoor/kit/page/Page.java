package org.opendoor.kit.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items what is on it, in the list's order
 * @param next link to the next page, relative to the host; null on the last one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> items, String next) {
    public Page {
        items = List.copyOf(items);
    }

    /**
     * Cuts a page out of what the database gave.
     *
     * @param found up to {@code limit + 1} items ({@link Limit#plusOne()}); the one too many only says that more exist
     * @param cursor the sort keys of an item
     */
    public static <T> Page<T> of(List<T> found, Limit limit, UriInfo uri, Function<? super T, Cursor> cursor) {
        if (found.size() <= limit.value()) {
            return new Page<>(found, null);
        }
        List<T> items = found.subList(0, limit.value());
        return new Page<>(items, link(uri, "cursor", cursor.apply(items.getLast())));
    }

    /** The same list from another place: the request's own path and filters with the cursor put in. */
    public static String link(UriInfo uri, String parameter, Cursor cursor) {
        var next = uri.getRequestUriBuilder()
                .replaceQueryParam(parameter, cursor.encoded())
                .build();
        return next.getRawPath() + "?" + next.getRawQuery();
    }

    /** The same page with its items shown differently. */
    public <R> Page<R> map(Function<? super T, ? extends R> view) {
        return new Page<>(items.stream().<R>map(view).toList(), next);
    }
}
