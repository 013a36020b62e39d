/** Stories of one person each, over REST and Kafka of the real service alone. */
package org.opendoor.session.stories;
