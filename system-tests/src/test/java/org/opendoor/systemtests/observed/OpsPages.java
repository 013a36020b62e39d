package org.opendoor.systemtests.observed;

import java.util.EnumMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.opendoor.local.Platform;
import org.opendoor.local.Service;
import org.opendoor.local.ops.MeterReading;
import org.opendoor.local.ops.OpsScreen;
import org.opendoor.local.ops.Promise;
import org.opendoor.local.ops.ServiceState;
import org.opendoor.local.ops.Trouble;

/** The runbooks that {@code ./opendoor ops} points to at this moment; its screen without a process around it. */
final class OpsPages {
    private OpsPages() {}

    static Set<String> of(Platform platform) {
        var states = new EnumMap<Service, ServiceState>(Service.class);
        for (var service : Service.values()) {
            states.put(service, platform.access().ops(service).state());
        }
        return new OpsScreen(states, promise(platform))
                .troubles().stream().map(Trouble::page).collect(Collectors.toSet());
    }

    private static Promise promise(Platform platform) {
        return Promise.of(
                MeterReading.at(platform.ports().managementUrl(Service.REFERRAL)),
                MeterReading.at(platform.ports().managementUrl(Service.FOLLOWUP)));
    }
}
