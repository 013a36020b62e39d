/** The open door without a telephone: links are made when something is sent, and taken when somebody comes in by one. */
package org.opendoor.referral.usecase.door;
