/** Tells and reads what a provider's own systems know a person by, so that they can speak of their patients by it. */
package org.opendoor.session.usecase.patient;
