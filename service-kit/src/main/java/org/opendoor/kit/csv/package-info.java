/** Lists as files: what spreadsheets write becomes rows, and a row that is wrong is known by its line. */
package org.opendoor.kit.csv;
