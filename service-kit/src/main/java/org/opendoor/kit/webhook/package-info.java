/**
 * The feed of changes, carried to systems that cannot ask for it: whoever looks after a district's or a provider's systems
 * subscribes an address, and is sent what they would read. A service switches it on with
 * {@code opendoor.webhooks.enabled=true} and takes {@code db/webhook} among its migrations.
 */
package org.opendoor.kit.webhook;
