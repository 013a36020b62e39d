/** How a receiver knows that a message is ours and nobody has changed it: Standard Webhooks, its symmetric signature. */
package org.opendoor.kit.webhook.signature;
