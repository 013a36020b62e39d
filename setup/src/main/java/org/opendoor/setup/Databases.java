package org.opendoor.setup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Pattern;

/**
 * One database and one user per service, and nobody gets into another's: services must not be able to share a table,
 * even by mistake.
 */
public final class Databases {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");
    private static final String SERVICE = "-service";

    private final Connections superuser;

    public Databases(Connections superuser) {
        this.superuser = superuser;
    }

    /** How a service's database is called, and the user who owns it: referral for referral-service. */
    public static String nameFor(String service) {
        var name = service.endsWith(SERVICE) ? service.substring(0, service.length() - SERVICE.length()) : service;
        return name.replace('-', '_');
    }

    /**
     * Creates a database and the user of the same name who owns it; a second time it only sets the password. What a service
     * asks takes milliseconds, and compiling it takes seconds: its user's statements are never compiled (decision 0024).
     */
    public void create(String name, String password) throws SQLException {
        try (var connection = superuser.to("postgres")) {
            execute(connection, "revoke connect on database postgres, template1 from public");
            var login = " login password " + literal(password);
            execute(connection, (existsRole(connection, name) ? "alter role " : "create role ") + named(name) + login);
            execute(connection, "alter role " + named(name) + " set jit = off");
            if (!existsDatabase(connection, name)) {
                execute(connection, "create database " + named(name) + " owner " + named(name));
            }
            execute(connection, "revoke connect on database " + named(name) + " from public");
        }
    }

    private static boolean existsRole(Connection connection, String user) throws SQLException {
        return exists(connection, "select 1 from pg_roles where rolname = ?", user);
    }

    private static boolean existsDatabase(Connection connection, String name) throws SQLException {
        return exists(connection, "select 1 from pg_database where datname = ?", name);
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** DDL takes no parameters: names must be plain, so that they need no quoting anywhere. */
    private static String named(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a plain name: " + name);
        }
        return name;
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
