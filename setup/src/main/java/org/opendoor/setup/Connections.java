package org.opendoor.setup;

import java.sql.Connection;
import java.sql.SQLException;

/** The superuser's connections to one PostgreSQL server. */
@FunctionalInterface
public interface Connections {
    /** A new one, to the database of this name. */
    Connection to(String database) throws SQLException;
}
