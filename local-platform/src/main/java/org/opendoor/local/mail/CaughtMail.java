package org.opendoor.local.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;

/** An e-mail that would have gone out. {@code html} is empty where there is none. */
public record CaughtMail(String to, String subject, String messageId, String text, String html) {

    static CaughtMail of(MimeMessage message) {
        try {
            return new CaughtMail(
                    String.valueOf(message.getRecipients(Message.RecipientType.TO)[0]),
                    String.valueOf(message.getSubject()),
                    String.valueOf(message.getMessageID()),
                    part(message, "text/plain"),
                    part(message, "text/html"));
        } catch (MessagingException unreadable) {
            throw new IllegalStateException("A mail that was taken cannot be read", unreadable);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String part(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return String.valueOf(part.getContent());
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart each = parts.getBodyPart(i);
                String found = part(each, type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }
}
