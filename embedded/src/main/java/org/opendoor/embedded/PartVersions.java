package org.opendoor.embedded;

/** Which versions of the real parts this build starts. */
public record PartVersions(String postgres, String kafka, String keycloak) {
    /** As the build wrote them down. */
    public static PartVersions ofThisBuild() {
        return new PartVersions(
                Outside.setting("postgres.version"),
                Outside.setting("kafka.version"),
                Outside.setting("keycloak.version"));
    }
}
