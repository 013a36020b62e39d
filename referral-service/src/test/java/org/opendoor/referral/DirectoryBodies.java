package org.opendoor.referral;

import java.util.UUID;

/** What operations send about the directory. */
final class DirectoryBodies {

    private DirectoryBodies() {}

    /** An id nobody had before. */
    static String fresh(String kind) {
        return kind + "-" + UUID.randomUUID();
    }

    static String district(String code, String name, String defaultProvider) {
        return """
                {"code": "%s", "name": "%s", "deliveryModel": "GROUP", "defaultProvider": %s, "active": true}
                """.formatted(code, name, quoted(defaultProvider));
    }

    static String provider(String code, String districts, String areas) {
        return """
                {"code": "%s", "name": "A Trust", "programmeName": "Onward", "districts": [%s], "areas": [%s],
                 "contact": null, "active": true}
                """.formatted(code, quotedAll(districts), quotedAll(areas));
    }

    static String venue(String id, String name) {
        return """
                {"id": "%s", "provider": "north-nhs", "name": "%s", "address": ["1 Quay", "Durham"], "postcode": "DH1 3AB",
                 "coordinates": {"latitude": 54.7778, "longitude": -1.5721}, "levelAccess": true, "privateRoom": false,
                 "parking": "Behind the house", "phone": "0191 498 0303", "active": true}
                """.formatted(id, name);
    }

    static String staff(String id, String district, String absences) {
        return """
                {"id": "%s", "role": "ADVISER", "district": "%s", "displayName": "Somebody Secret", "active": true,
                 "absences": [%s]}
                """.formatted(id, district, absences);
    }

    static String absence(String from, String to, String cover) {
        return "{\"from\": \"%s\", \"to\": \"%s\", \"cover\": %s}".formatted(from, to, quoted(cover));
    }

    private static String quoted(String text) {
        return text == null ? "null" : "\"" + text + "\"";
    }

    private static String quotedAll(String texts) {
        return texts.isEmpty() ? "" : "\"" + texts.replace(";", "\",\"") + "\"";
    }
}
