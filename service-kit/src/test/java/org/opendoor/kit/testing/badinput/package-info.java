/**
 * Bad input, derived from the document a service serves: whatever is wrong with a request, the answer is a problem of the
 * 4xx kind that says where, and nothing is written. An endpoint that is added tomorrow is covered the day it is there.
 */
package org.opendoor.kit.testing.badinput;
