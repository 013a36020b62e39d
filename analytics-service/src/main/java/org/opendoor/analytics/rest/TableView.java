package org.opendoor.analytics.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Measures week by week. Weeks are never added up: a sum over weeks would be one more number to subtract from.
 *
 * @param by what the rows stand for; absent where only totals were asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(requiredProperties = "weeks")
public record TableView<R>(String by, List<WeekView<R>> weeks) {}
