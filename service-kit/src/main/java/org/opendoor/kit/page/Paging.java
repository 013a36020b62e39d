package org.opendoor.kit.page;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a request for a list says about pages; the {@code @BeanParam} of every list method. A class with fields because
 * the framework fills the request's address into nothing else.
 */
public class Paging {
    /** How many items at most: 1 to 200, 50 if absent. */
    @QueryParam("limit")
    String limit;

    /** Where to go on, from the next link; absent for the first page. */
    @QueryParam("cursor")
    String cursor;

    @Context
    UriInfo uri;

    /** The limit, checked. */
    public Limit checkedLimit() {
        return Limit.of(limit);
    }

    /** The cursor, checked; empty on the first page. */
    public Optional<Cursor> after() {
        return Cursor.of(cursor);
    }

    /**
     * The page of these items.
     *
     * @param found up to {@code limit + 1} items; the one too many only says that more exist
     * @param keys the sort keys of an item
     */
    public <T> Page<T> page(List<T> found, Function<? super T, Cursor> keys) {
        return Page.of(found, checkedLimit(), uri, keys);
    }
}
