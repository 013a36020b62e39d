package org.opendoor.kit.webhook.reach;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Where names lead. */
@FunctionalInterface
public interface Names {
    /**
     * All addresses of a name just now; may take a while.
     *
     * @throws UnknownHostException if there is none
     */
    List<InetAddress> of(String host) throws UnknownHostException;
}
