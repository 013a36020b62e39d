/**
 * What people do with groups: open one, give places, move sessions, cancel. A group is locked before its members'
 * programmes, always in this order, so that nobody waits for somebody who waits for them.
 */
package org.opendoor.session.usecase.group;
