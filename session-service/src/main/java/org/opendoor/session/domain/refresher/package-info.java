/**
 * Sessions after the end (S1: people slip back). They belong to no plan: nothing revives the journey or changes its ending.
 */
package org.opendoor.session.domain.refresher;
