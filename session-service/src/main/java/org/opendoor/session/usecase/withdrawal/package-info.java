/** What becomes of a withdrawal that somebody told their adviser: a task for the lead, and, unanswered, an end by itself. */
package org.opendoor.session.usecase.withdrawal;
