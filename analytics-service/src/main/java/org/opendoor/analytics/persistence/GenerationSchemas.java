package org.opendoor.analytics.persistence;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Supplier;
import org.opendoor.analytics.usecase.Generations;
import org.opendoor.eventing.Database;

/**
 * Leads a transaction to the tables of a generation: statements name them without their schema, and the search path
 * ends with the transaction. The key share keeps the generation from being dropped meanwhile and hinders nothing else.
 */
@ApplicationScoped
class GenerationSchemas implements Generations {

    private static final String ENTER = "set_config('search_path', 'generation_' || number || ', public', true)";
    private static final String ENTER_THE_READ =
            "select " + ENTER + " from generation where state = 'READ' for key share";
    private static final String ENTER_ONE = "select " + ENTER + " from generation where number = ?1";
    private static final String KEPT_UP_TO_DATE =
            "select number from generation where state in ('READ', 'BUILDING') order by number";
    private static final String HELD = KEPT_UP_TO_DATE + " for key share";

    private final Database database;

    GenerationSchemas(Database database) {
        this.database = database;
    }

    @Override
    public <T> Uni<T> inTheRead(Supplier<Uni<T>> work) {
        return database.in(() -> database.with(session ->
                        session.createNativeQuery(ENTER_THE_READ, String.class).getSingleResult())
                .chain(work::get));
    }

    @Override
    public Uni<Void> inEach(Supplier<Uni<Void>> work) {
        return database.in(() -> database.with(session ->
                        session.createNativeQuery(HELD, Integer.class).getResultList())
                .chain(numbers -> Multi.createFrom()
                        .iterable(numbers)
                        .onItem()
                        .transformToUniAndConcatenate(number -> enter(number).chain(work::get))
                        .collect()
                        .last()));
    }

    @Override
    public Uni<List<Integer>> keptUpToDate() {
        return database.with(session ->
                session.createNativeQuery(KEPT_UP_TO_DATE, Integer.class).getResultList());
    }

    @Override
    public <T> Uni<T> in(int generation, Supplier<Uni<T>> work) {
        return database.in(() -> enter(generation).chain(work::get));
    }

    private Uni<String> enter(int number) {
        return database.with(session -> session.createNativeQuery(ENTER_ONE, String.class)
                .setParameter(1, number)
                .getSingleResult());
    }
}
