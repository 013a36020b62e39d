/** Words about a person that nobody reads without their key: sealed with a key of its own, which alone has to be destroyed. */
package org.opendoor.kit.seal;
