/** A person shares one item with their adviser, takes it back, and the adviser reads it: three intentions, one trace each. */
package org.opendoor.session.usecase.consent;
