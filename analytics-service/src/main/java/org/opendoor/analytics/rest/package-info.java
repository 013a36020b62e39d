/**
 * Where questions come in: what is asked, by whom, and how the answer looks. Numbers arrive here already protected.
 */
package org.opendoor.analytics.rest;
