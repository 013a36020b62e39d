package org.opendoor.eventing.relay;

/**
 * Where a relay takes from and in whose name it speaks.
 *
 * @param url JDBC address of the service's database
 * @param source the CloudEvents source, the same for all events of the service
 * @param batch how many rows are taken at a time
 */
record RelaySettings(String url, String user, String password, String source, int batch) {}
