/**
 * How people and systems read follow-ups and say what they did: who may, what a request must hold, and what a "no" looks
 * like on the wire. No rules are made here.
 */
package org.opendoor.followup.rest;
