package org.opendoor.systemtests.observed;

import java.util.Set;
import java.util.stream.Stream;

/** Everything in this repository that asks Prometheus for something. */
final class Queries {
    /** Series and labels that Prometheus makes itself. */
    static final Set<String> OF_PROMETHEUS = Set.of("up", "ALERTS", "job", "instance", "alertname", "alertstate");

    private Queries() {}

    /** Of the alerts, the dashboards and the runbooks. */
    static Stream<PromQl> all() {
        return Stream.of(
                        Alert.all().stream().map(Alert::expression),
                        Dashboard.all().stream().flatMap(dashboard -> dashboard.expressions().stream()),
                        Runbook.all().stream().flatMap(Runbook::promQl))
                .flatMap(each -> each)
                .map(PromQl::new);
    }

    /** The meters of ours that they read. */
    static Stream<String> meters() {
        return all().flatMap(query -> query.meters().stream())
                .filter(name -> !OF_PROMETHEUS.contains(name))
                .distinct();
    }
}
