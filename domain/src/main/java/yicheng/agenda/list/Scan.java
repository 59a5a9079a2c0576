package yicheng.agenda.list;

import java.time.Instant;
import yicheng.people.Person;

/**
 * A list as it was signed on paper.
 *
 * @param name as the sender called the file, without folders
 * @param type media type, {@code application/pdf}, {@code image/png} or {@code image/jpeg}
 * @param size in bytes
 * @param hash SHA-256 of its content, 64 hex digits
 */
public record Scan(
        Id id, TopicList.Id list, String name, String type, long size, String hash, Person.Id by, Instant at) {

    public static final long LARGEST = 20L * 1024 * 1024;

    public record Id(String value) {}
}
