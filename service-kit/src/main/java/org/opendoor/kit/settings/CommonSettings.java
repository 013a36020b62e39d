package org.opendoor.kit.settings;

import java.util.List;

/** What every service can be told. Their values go to META-INF/microprofile-config.properties. */
final class CommonSettings {
    static final List<Setting> ALL = List.of(
            Setting.preset(
                    Profile.VARIABLE,
                    Profile.PRODUCTION,
                    "`local` for a machine of one's own: readable logs, Swagger UI, and what production refuses is accepted",
                    Rules.oneOf(Profile.PRODUCTION, Profile.LOCAL)),
            Setting.required("OPENDOOR_DB_URL", "The service's own database in PostgreSQL", Rules.database())
                    .inProduction(Rules.verifiedDatabase()),
            Setting.required("OPENDOOR_DB_USER", "The database user, owner of that database", Rules.name()),
            Setting.password("OPENDOOR_DB_PASSWORD", "The database user's password"),
            Setting.required("OPENDOOR_KAFKA", "Kafka's brokers to begin with", Rules.servers()),
            Setting.preset(
                            "OPENDOOR_KAFKA_PROTOCOL",
                            "SASL_SSL",
                            "How Kafka is spoken to",
                            Rules.oneOf("SASL_SSL", "SASL_PLAINTEXT"))
                    .inProduction(Rules.oneOf("SASL_SSL")),
            Setting.preset(
                    "OPENDOOR_KAFKA_MECHANISM",
                    "PLAIN",
                    "How the service signs in to Kafka",
                    Rules.oneOf("PLAIN", "SCRAM-SHA-512")),
            Setting.required("OPENDOOR_KAFKA_USER", "The service's user in Kafka: its own name", Rules.name()),
            Setting.password("OPENDOOR_KAFKA_PASSWORD", "The Kafka user's password"),
            Setting.required("OPENDOOR_OIDC_URL", "The realm whose tokens are accepted", Rules.webAddress())
                    .inProduction(Rules.secureWebAddress()),
            Setting.optional(
                    "OPENDOOR_CA",
                    "Certificate authorities (PEM) that are trusted besides the public ones, for PostgreSQL, Kafka and"
                            + " the realm",
                    Rules.file()),
            Setting.preset(
                    "OPENDOOR_HTTP_HOST",
                    "127.0.0.1",
                    "The address that both ports listen on; 0.0.0.0 in a container",
                    Rules.host()),
            Setting.required("OPENDOOR_HTTP_PORT", "Where the API listens; TLS is in front of it", Rules.port()),
            Setting.required(
                    "OPENDOOR_MANAGEMENT_PORT",
                    "Where health and metrics listen; never open to the world",
                    Rules.port()),
            Setting.optional(
                    "OPENDOOR_OTLP_URL",
                    "Where traces go (OTLP over HTTP); without it there are none",
                    Rules.webAddress()),
            Setting.preset(
                    "OPENDOOR_TRACES_RATIO",
                    "1.0",
                    "Which share of the traces that begin here is kept; a trace that comes in is kept if its sender keeps it",
                    Rules.share()),
            Setting.preset(
                    "OPENDOOR_INBOX_DAYS",
                    "90",
                    "For how many days the inbox remembers what it has handled; longer than Kafka may repeat anything",
                    Rules.number(1, 3650)),
            Setting.preset(
                    "OPENDOOR_PARKED_FOR",
                    "PT15M",
                    "How long an event may wait for one it refers to, before it is a dead letter",
                    Rules.duration()),
            Setting.preset(
                            "OPENDOOR_CLOCK_MOVABLE",
                            "false",
                            "Whether the platform's time may be moved forward",
                            Rules.oneOf("true", "false"))
                    .inProduction(Rules.oneOf("false")),
            Setting.preset(
                            "OPENDOOR_CLOCK_OFFSET",
                            "PT0S",
                            "How far ahead of the machine the platform's time is at start",
                            Rules.durationOrZero())
                    .inProduction(Rules.oneOf("PT0S")));

    private CommonSettings() {}
}
