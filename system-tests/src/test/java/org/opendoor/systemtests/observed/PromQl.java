package org.opendoor.systemtests.observed;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which meters and labels an expression speaks of. No parser: it takes away what is no name (texts, functions, keywords) and
 * is checked by Prometheus itself where there is one.
 */
record PromQl(String expression) {
    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern MATCHERS = Pattern.compile("\\{([^}]*)}");
    private static final Pattern DURATION = Pattern.compile("\\[[^]]*]");
    private static final Pattern GROUPING =
            Pattern.compile("\\b(?:by|without|on|ignoring|group_left|group_right)\\s*\\(([^)]*)\\)");
    private static final Pattern FUNCTION = Pattern.compile("\\b[a-z_0-9]+\\s*(?=\\()");
    private static final Pattern NAME = Pattern.compile("\\b[a-zA-Z_][a-zA-Z_0-9]*\\b");
    private static final Set<String> KEYWORDS =
            Set.of("and", "or", "unless", "bool", "offset", "by", "without", "on", "ignoring");

    /** The names of the series it reads. */
    Set<String> meters() {
        var rest = expression;
        for (var noName : new Pattern[] {TEXT, MATCHERS, DURATION, GROUPING}) {
            rest = noName.matcher(rest).replaceAll(" ");
        }
        rest = FUNCTION.matcher(rest).replaceAll(" ");
        return names(rest).filter(name -> !KEYWORDS.contains(name)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The labels by which it chooses and groups. */
    Set<String> labels() {
        var withoutTexts = TEXT.matcher(expression).replaceAll(" ");
        return Stream.of(MATCHERS, GROUPING)
                .flatMap(part -> part.matcher(withoutTexts).results())
                .map(found -> found.group(1))
                .flatMap(PromQl::names)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> names(String text) {
        return NAME.matcher(text).results().map(MatchResult::group);
    }
}
