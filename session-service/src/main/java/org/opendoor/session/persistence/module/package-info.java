/** The catalogue of modules in PostgreSQL: what ships in one table, every version of what providers changed in another. */
package org.opendoor.session.persistence.module;
