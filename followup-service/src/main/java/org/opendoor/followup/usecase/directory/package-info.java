/** What the directory tells is remembered here, so that a late contact is told to people and not only to a sort of people. */
package org.opendoor.followup.usecase.directory;
