package org.opendoor.local.mail;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The pages' HTML. Nothing of a mail gets in unescaped. */
final class MailWords {
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>body{font-family:sans-serif;max-width:48em;margin:1em auto;padding:0 1em;line-height:1.5}
            pre{white-space:pre-wrap;background:#f3f2f1;padding:1em}iframe{width:100%%;height:40em;border:1px solid #505a5f}</style>
            </head><body><h1>%s</h1>
            %s
            </body></html>
            """;

    private MailWords() {}

    /** All, the newest first. */
    static String list(List<CaughtMail> mails) {
        String items = IntStream.iterate(mails.size(), number -> number > 0, number -> number - 1)
                .mapToObj(number -> item(number, mails.get(number - 1)))
                .collect(Collectors.joining("\n"));
        String body = mails.isEmpty()
                ? "<p>No mail yet. What is sent here is kept until the platform stops, and goes nowhere.</p>"
                : "<ul>\n" + items + "\n</ul>";
        return PAGE.formatted("Mail", "Mail that was sent", body);
    }

    static String one(int number, CaughtMail mail) {
        String body = """
                <p><a href="/">All mail</a></p><p>To: %s<br>Message-ID: %s</p>
                <iframe sandbox title="As the person sees it" src="/%d.html"></iframe>
                <h2>As text</h2><pre>%s</pre>
                """.formatted(escaped(mail.to()), escaped(mail.messageId()), number, escaped(mail.text()));
        return PAGE.formatted(escaped(mail.subject()), escaped(mail.subject()), body);
    }

    static String none() {
        return PAGE.formatted("Mail", "No such mail", "<p><a href=\"/\">All mail</a></p>");
    }

    private static String item(int number, CaughtMail mail) {
        return "<li><a href=\"/%d\">%s</a>, to %s</li>".formatted(number, escaped(mail.subject()), escaped(mail.to()));
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
