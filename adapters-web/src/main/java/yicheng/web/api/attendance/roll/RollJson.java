package yicheng.web.api.attendance.roll;

import java.util.List;
import java.util.Optional;
import yicheng.web.api.shape.Named;
import yicheng.web.edge.FindingJson;
import yicheng.web.edge.FindingJson.Coded;

/**
 * The roll of a meeting.
 *
 * @param meeting the one that sits: the larger one where several are held together
 * @param version 0 while nobody began it; to be sent back as If-Match
 * @param settled when absences became final; null before
 * @param lines members, who stands in for them, observers and guests, in the order of a sign-in sheet
 * @param now what would be reported to the host at this moment
 * @param said the same in words
 * @param reports those made, in the order of time
 * @param circularDue null where no rule asks for a circular
 * @param toBeNamed in the circular; nobody for who does not keep the roll
 * @param circular null until it was issued
 */
record RollJson(
        String meeting,
        long version,
        String name,
        String start,
        String end,
        Optional<String> settled,
        List<LineJson> lines,
        List<AbsenceJson> absences,
        ReportJson now,
        String said,
        List<ReportJson> reports,
        Optional<String> circularDue,
        List<NamedJson> toBeNamed,
        Optional<CircularJson> circular) {

    /**
     * @param title as a sign-in sheet writes it
     * @param insteadOf who is away, for somebody who stands in
     * @param excused is on leave
     * @param presence null until he has signed in
     */
    record LineJson(
            String key,
            String name,
            Coded category,
            String title,
            Optional<Named> insteadOf,
            boolean votes,
            boolean excused,
            Optional<PresenceJson> presence) {}

    /** @param left null for who stayed, as far as is known */
    record PresenceJson(String arrived, Optional<String> left, Named enteredBy, List<MarkJson> marks) {}

    record MarkJson(Coded kind, FindingJson.Rule rule) {}

    record AbsenceJson(String key, String name, String title, Coded kind, FindingJson.Rule rule) {}

    record ReportJson(
            int due,
            int away,
            int late,
            int proxies,
            int undecided,
            int unconfirmed,
            int voting,
            Named by,
            String at) {}

    record NamedJson(String name, String title, Coded why) {}

    record CircularJson(List<NamedJson> lines, Named issuedBy, String at, String remark) {}
}
