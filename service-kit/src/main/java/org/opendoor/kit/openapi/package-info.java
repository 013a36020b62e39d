/**
 * What every operation of every service promises alike, written into the OpenAPI document once instead of on each method.
 */
package org.opendoor.kit.openapi;
