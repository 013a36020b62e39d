package org.opendoor.referral.messaging.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The words of one notice: what shows on the outside, what fits into a text message, and the body, written once for
 * e-mail and letter.
 *
 * @param blocks headings, paragraphs and lists in their order
 */
record Words(String subject, String message, List<Block> blocks) {

    private static final String SECTION = "(?m)^== (?:subject|message|body)\\s*$";

    /** A piece of the body; only a list has items. */
    record Block(Shape shape, String text, List<String> items) {

        /** For a template, which knows no enum. */
        boolean heading() {
            return shape == Shape.HEADING;
        }

        boolean list() {
            return shape == Shape.LIST;
        }

        boolean link() {
            return shape == Shape.LINK;
        }
    }

    enum Shape {
        HEADING,
        PARAGRAPH,
        LIST,
        LINK
    }

    /** As a template gives them: three sections; in the body a blank line parts, {@code #} heads, {@code -} lists. */
    static Words parse(String rendered) {
        String[] sections = rendered.split(SECTION, -1);
        if (sections.length != 4) {
            throw new IllegalStateException("a notice's template has subject, message and body, in this order");
        }
        List<Block> blocks = new ArrayList<>();
        for (String part : sections[3].strip().split("\\n\\s*\\n", -1)) {
            blocks.add(block(part.strip()));
        }
        return new Words(oneLine(sections[1]), oneLine(sections[2]), List.copyOf(blocks));
    }

    /** The body without any mark-up. */
    String plain() {
        return blocks.stream().map(Words::plain).collect(Collectors.joining("\n\n"));
    }

    private static String plain(Block block) {
        return switch (block.shape()) {
            case HEADING -> block.text().toUpperCase(Locale.UK);
            case PARAGRAPH, LINK -> block.text();
            case LIST -> block.items().stream().map(item -> "- " + item).collect(Collectors.joining("\n"));
        };
    }

    private static Block block(String part) {
        if (part.startsWith("# ")) {
            return new Block(Shape.HEADING, oneLine(part.substring(2)), List.of());
        }
        if (part.startsWith("- ")) {
            List<String> items = part.lines()
                    .map(String::strip)
                    .filter(line -> line.startsWith("- "))
                    .map(line -> oneLine(line.substring(2)))
                    .toList();
            return new Block(Shape.LIST, "", items);
        }
        return new Block(
                part.startsWith("https://") || part.startsWith("http://") ? Shape.LINK : Shape.PARAGRAPH,
                oneLine(part),
                List.of());
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
