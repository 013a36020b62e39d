/** What log lines say in production: which work they belong to, and nothing about a person. */
package org.opendoor.kit.log;
