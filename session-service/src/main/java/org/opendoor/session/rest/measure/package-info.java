/** Where practitioners write down and read how somebody does. */
package org.opendoor.session.rest.measure;
