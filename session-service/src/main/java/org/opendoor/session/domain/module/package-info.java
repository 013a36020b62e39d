/** The catalogue: which modules there are, how long they take, and what comes before what. */
package org.opendoor.session.domain.module;
