/** What the directory tells is remembered here, so that slots, groups and tasks know venues and people without asking. */
package org.opendoor.session.usecase.directory;
