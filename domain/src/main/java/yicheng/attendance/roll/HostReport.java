package yicheng.attendance.roll;

import java.time.Instant;
import yicheng.people.Person;

/**
 * What was reported to the host before the meeting (4.1.t30.report).
 *
 * @param due members that take part (应到)
 * @param away with leave; of them {@code late} asked after the cut-off
 * @param proxies who stand in
 * @param undecided whose leave the host has not decided
 * @param unconfirmed members who neither asked for leave nor have signed in (未确认)
 * @param voting expected members and proxies that vote
 */
public record HostReport(
        int due,
        int away,
        int late,
        int proxies,
        int undecided,
        int unconfirmed,
        int voting,
        Person.Id by,
        Instant at) {}
