/**
 * What operations need in the night: what is stuck, since when and why, and the two things one can do about it. Nothing
 * personal is shown here.
 */
package org.opendoor.kit.ops;
