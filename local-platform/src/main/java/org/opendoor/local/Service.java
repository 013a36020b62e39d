package org.opendoor.local;

/** The four services, with the names that everything about them goes by. */
public enum Service {
    REFERRAL("referral", 8181, 9181),
    SESSION("session", 8182, 9182),
    FOLLOWUP("followup", 8183, 9183),
    ANALYTICS("analytics", 8184, 9184);

    private final String database;
    private final int standardHttpPort;
    private final int standardManagementPort;

    Service(String database, int standardHttpPort, int standardManagementPort) {
        this.database = database;
        this.standardHttpPort = standardHttpPort;
        this.standardManagementPort = standardManagementPort;
    }

    /** As its module, its Kafka user and its log are called: referral-service. */
    public String title() {
        return database + "-service";
    }

    /** Its database, and the user of it. */
    public String database() {
        return database;
    }

    int standardHttpPort() {
        return standardHttpPort;
    }

    int standardManagementPort() {
        return standardManagementPort;
    }
}
