package yicheng.topic.life;

import java.time.Instant;
import yicheng.people.Person;

/**
 * A file that goes with a topic.
 *
 * @param name as the sender called it, without folders
 * @param type media type, e.g. {@code application/pdf}
 * @param size in bytes
 * @param hash SHA-256 of its content, 64 hex digits
 */
public record Attachment(
        Id id, Topic.Id topic, String name, String type, long size, String hash, Person.Id by, Instant at) {

    public static final long LARGEST = 20L * 1024 * 1024;
    public static final int MOST = 20;

    public record Id(String value) {}
}
