package yicheng.agenda.list;

import java.time.Instant;
import yicheng.people.Person;

/**
 * Something signed on paper, entered by somebody else (代录; policy 3, rule 8).
 *
 * @param signer whose name is on it
 * @param at when it was signed, as the paper says
 * @param scan of the signed sheet
 */
public record Paper(Person.Id signer, Instant at, Scan.Id scan) {}
