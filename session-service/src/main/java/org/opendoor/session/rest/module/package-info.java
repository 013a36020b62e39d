/** The catalogue of modules over REST. */
package org.opendoor.session.rest.module;
