package org.opendoor.local.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import org.opendoor.local.Service;
import org.opendoor.local.demo.Api;
import org.opendoor.local.demo.Api.Login;
import org.opendoor.local.simulate.Sent.What;

/** Where everybody's work is done: the services, the agenda, and the tally of it. */
final class Desk {
    private final Api api;
    private final Agenda agenda = new Agenda();
    private final Sent sent = new Sent();

    Desk(Api api) {
        this.api = api;
    }

    Agenda agenda() {
        return agenda;
    }

    Sent sent() {
        return sent;
    }

    void count(What what) {
        sent.add(what);
    }

    void later(int day, Person person, Agenda.Deed deed) {
        agenda.note(day, person, deed);
    }

    JsonNode post(Service service, Login login, String path, Object body) {
        sent.called();
        return api.post(service, login, path, body).body();
    }

    JsonNode get(Service service, Login login, String path) {
        sent.called();
        return api.get(service, login, path);
    }

    /** Replaces what is there, if it is still the version that one means. */
    void put(Service service, Login login, String path, int version, Object body) {
        sent.called();
        api.put(service, login, path, version, body);
    }
}
