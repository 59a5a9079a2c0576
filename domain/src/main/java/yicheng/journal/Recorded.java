package yicheng.journal;

/**
 * An entry at its place.
 *
 * @param number 1 for the first, without gaps
 * @param hash of this entry and the hash before it, 64 hex digits
 */
public record Recorded(long number, Entry entry, String hash) {}
