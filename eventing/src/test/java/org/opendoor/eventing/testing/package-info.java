/** What tests of any module use to judge whether something was lost, doubled or put out of order. */
package org.opendoor.eventing.testing;
