package org.opendoor.kit.print;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Prints a page as PDF, tagged (PDF/UA), so that a screen reader reads it too. Nothing is fetched: the font is in the
 * archive of the library, and a page has no pictures. A service that prints brings openhtmltopdf along; the others stay
 * without it.
 */
public final class Printing {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String FAMILY = "Liberation Sans";

    static {
        XRLog.setLoggingEnabled(false);
    }

    /**
     * The page as a PDF.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public byte[] pdf(String xhtml) {
        var bytes = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFont(Printing::font, FAMILY)
                    .usePdfUaAccessibility(true)
                    .useHttpStreamImplementation(address -> {
                        throw new IllegalStateException("a page fetches nothing");
                    })
                    .withHtmlContent(xhtml, null)
                    .toStream(bytes)
                    .run();
            return bytes.toByteArray();
        } catch (IOException unprintable) {
            throw new UncheckedIOException(unprintable);
        }
    }

    private static InputStream font() {
        return Printing.class.getResourceAsStream(FONT);
    }
}
