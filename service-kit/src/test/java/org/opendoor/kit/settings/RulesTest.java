package org.opendoor.kit.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RulesTest {
    private static final String TYPED_KEY = "dGhlIG1hc3RlciBrZXkgb2YgdGhlIHRlc3RzLi4uLi4=";
    private static final String RANDOM_KEY = "9vLkX0v9m0m4mVt1v2mQzq3d1bq0yB2n2i6m3x8b5tA=";

    static Stream<Arguments> kinds() {
        return Stream.of(
                kind(Rules.port(), List.of("1", "8080", "65535"), List.of("", "0", "65536", "-1", "http", "8080 ")),
                kind(Rules.number(1, 250), List.of("1", "250"), List.of("", "0", "251", "ten", "1.5", "9999999999")),
                kind(Rules.oneOf("true", "false"), List.of("true", "false"), List.of("", "yes", "TRUE")),
                kind(Rules.duration(), List.of("PT1S", "P1DT2H"), List.of("", "PT0S", "-PT1S", "15", "15m")),
                kind(Rules.durationOrZero(), List.of("PT0S", "PT48H"), List.of("", "-PT1S", "now")),
                kind(
                        Rules.webAddress(),
                        List.of("http://jaeger:4318", "https://id.example.org/realms/opendoor"),
                        List.of(
                                "",
                                "jaeger:4318",
                                "ftp://jaeger",
                                "http://",
                                "http://user:pw@host",
                                "http://host:99999")),
                kind(Rules.secureWebAddress(), List.of("https://id.example.org"), List.of("http://id.example.org")),
                kind(
                        Rules.database(),
                        List.of("postgresql://127.0.0.1:5432/referral", "postgresql://db/referral?sslmode=require"),
                        List.of(
                                "",
                                "jdbc:postgresql://db/referral",
                                "postgresql://db:5432",
                                "postgresql:referral",
                                "postgresql://me:secret@db/referral",
                                "mysql://db/referral")),
                kind(
                        Rules.verifiedDatabase(),
                        List.of("postgresql://db/referral?sslmode=verify-full"),
                        List.of(
                                "postgresql://db/referral",
                                "postgresql://db/referral?sslmode=require",
                                "postgresql://db/referral?sslmode=disable")),
                kind(
                        Rules.servers(),
                        List.of("kafka:9092", "one.example:9092,two.example:9092"),
                        List.of("", "kafka", "kafka:", ":9092", "kafka:0", "kafka:9092,", "kafka:9092 two:9092")),
                kind(Rules.host(), List.of("0.0.0.0", "localhost", "::1"), List.of("", "http://host", "a b")),
                kind(Rules.name(), List.of("referral", "referral-service"), List.of("", "a b", "o'neill", "a\"b")),
                kind(Rules.file(), List.of("pom.xml"), List.of("", "src", "no-such-file", "\0")),
                kind(
                        Rules.secret(),
                        List.of("demo-only", "x"),
                        List.of("", "a b", "a\"b", "a\\b", "a$b", "a'b", "pässwort")),
                kind(
                        Rules.strongSecret(),
                        List.of("0123456789abcdef"),
                        List.of("0123456789abcde", "demo-only-jobcentre-durham", "DEMO-ONLY-jobcentre")),
                kind(
                        Rules.key(),
                        List.of(TYPED_KEY, RANDOM_KEY, RANDOM_KEY + "\n"),
                        List.of("", "c2hvcnQ=", "?no base64?")),
                kind(Rules.randomKey(), List.of(RANDOM_KEY), List.of("", "c2hvcnQ=", TYPED_KEY)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void each_kind_takes_what_it_is_and_nothing_else(String words, Rule rule, List<String> right, List<String> wrong) {
        assertThat(right).allMatch(rule.holds());
        assertThat(wrong).noneMatch(rule.holds());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_rule_says_what_a_value_must_be(String words, Rule rule, List<String> right, List<String> wrong) {
        assertThat(words).isNotBlank().doesNotEndWith(".");
        assertThat(Base64.getDecoder().decode(RANDOM_KEY)).hasSize(32);
    }

    private static Arguments kind(Rule rule, List<String> right, List<String> wrong) {
        return Arguments.of(rule.words(), rule, right, wrong);
    }
}
