package org.opendoor.kit.webhook.reach;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.regex.Pattern;

/** How far the platform may be sent. */
public enum Reach {
    /** https to names on the public internet: everywhere but on a machine of one's own. */
    PUBLIC("an https address with a public name, without user, password and fragment"),
    /** Also http, and this machine and its neighbours: for trying things out. */
    ANYWHERE("an http or https address, without user, password and fragment");

    /** Labels with a dot between them, the last one with a letter first: no address in any of the ways to write one. */
    private static final Pattern PUBLIC_NAME = Pattern.compile(
            "(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?[.])+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?");

    private static final int MOST_PORT = 65_535;

    private final String words;

    Reach(String words) {
        this.words = words;
    }

    /** What an address has to be, in words. */
    public String words() {
        return words;
    }

    /** Whether an address may be named as a target at all, as far as one can tell without asking where it leads. */
    public boolean accepts(String target) {
        try {
            URI uri = new URI(target);
            return uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawFragment() == null
                    && uri.getPort() != 0
                    && uri.getPort() <= MOST_PORT
                    && isSpoken(uri);
        } catch (URISyntaxException none) {
            return false;
        }
    }

    private boolean isSpoken(URI uri) {
        return switch (this) {
            case PUBLIC ->
                "https".equals(uri.getScheme())
                        && PUBLIC_NAME.matcher(uri.getHost()).matches();
            case ANYWHERE -> List.of("http", "https").contains(uri.getScheme());
        };
    }

    /**
     * Whether these may be connected to: what a name leads to just now. All of them or none, for a name that leads both
     * outside and inside is no honest one.
     */
    public boolean allows(List<InetAddress> addresses) {
        return switch (this) {
            case PUBLIC -> addresses.stream().allMatch(PublicAddresses::contains);
            case ANYWHERE -> true;
        };
    }
}
