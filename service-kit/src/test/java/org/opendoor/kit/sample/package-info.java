/** A service as small as one can be, in the rooms every service has: the kit is tested through it. */
package org.opendoor.kit.sample;
