/** Reading the catalogue of modules, and giving a module in a provider's own way. */
package org.opendoor.session.usecase.module;
