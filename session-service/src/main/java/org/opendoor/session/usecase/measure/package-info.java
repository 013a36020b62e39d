/** Taking measures, correcting them, and reading them as they went. */
package org.opendoor.session.usecase.measure;
