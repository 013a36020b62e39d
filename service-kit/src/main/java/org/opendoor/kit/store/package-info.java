/**
 * Small things every persistence room needs when it reads rows of native statements.
 */
package org.opendoor.kit.store;
