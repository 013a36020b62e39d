/** How somebody does, in numbers that they give themselves: which there are, when they are asked, and what each answer means. */
package org.opendoor.session.domain.measure;
