package org.opendoor.embedded;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** What the build wrote down about programs that run outside our class path, and where our own classes lie. */
final class Outside {
    private Outside() {}

    static String setting(String name) {
        var settings = new Properties();
        try (var in = resource("outside.properties")) {
            settings.load(in);
        } catch (IOException e) {
            throw new PartFailed("outside.properties is unreadable", e);
        }
        return settings.getProperty(name);
    }

    /** The broker's jars and, in front of them, our own classes. */
    static String brokerClassPath() {
        try (var in = resource("broker.classpath")) {
            return ownClasses() + File.pathSeparator + new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new PartFailed("broker.classpath is unreadable", e);
        }
    }

    static List<Path> brokerJars() {
        return Stream.of(brokerClassPath().split(File.pathSeparator))
                .map(Path::of)
                .toList();
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static InputStream resource(String name) {
        var found = Outside.class.getResourceAsStream(name);
        if (found == null) {
            throw new PartFailed(name + " is missing: the module embedded was not built with Maven");
        }
        return found;
    }

    /** Asked by resource, as a code source is not known for classes that a framework loaded. */
    private static String ownClasses() {
        var name = Outside.class.getName().replace('.', '/') + ".class";
        URL url = ClassLoader.getSystemResource(name);
        if (url == null) {
            url = Outside.class.getClassLoader().getResource(name);
        }
        var text = String.valueOf(url);
        var folder = text.startsWith("jar:")
                ? text.substring("jar:".length(), text.indexOf("!/"))
                : text.substring(0, text.length() - name.length());
        return Path.of(URI.create(folder)).toString();
    }
}
