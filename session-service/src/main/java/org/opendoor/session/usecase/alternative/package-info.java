/** What people were offered before they left, kept for whoever asks what could have been done differently. */
package org.opendoor.session.usecase.alternative;
