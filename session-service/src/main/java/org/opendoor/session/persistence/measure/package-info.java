/** Keeps measurements: a row for each, and one for each answer. */
package org.opendoor.session.persistence.measure;
