/** What a provider's own systems know a person by. Never leaves the NHS side, and nothing here is a rule of a programme. */
package org.opendoor.session.domain.patient;
