package yicheng.web.api.meeting.adhoc;

import java.util.List;
import java.util.Optional;
import yicheng.web.api.shape.Named;
import yicheng.web.edge.FindingJson;
import yicheng.web.edge.FindingJson.Coded;

/**
 * An ad hoc meeting as it stands.
 *
 * @param version to be sent back as If-Match
 * @param ground null while a draft leaves it open
 * @param noticeBy until when notice is given
 * @param leaveUntil until when leave is asked for
 * @param waived steps there was no time for, in the order of work
 * @param reminders what to look at although it was done; only in the answer to an act
 */
record AdhocJson(
        String ref,
        long version,
        Coded stage,
        String name,
        String start,
        String end,
        int minutes,
        String room,
        Optional<Coded> ground,
        String matter,
        Named proposer,
        Optional<Named> host,
        List<Named> departments,
        List<Named> participants,
        Optional<String> proposedAt,
        String noticeBy,
        String leaveUntil,
        Optional<NoticeJson> notified,
        List<WaivedJson> waived,
        Optional<CancelledJson> cancelled,
        List<ClashJson> clashes,
        List<FindingJson> reminders) {

    /**
     * @param instant later than its time limit (即时通知)
     * @param reason blank where it was in time
     */
    record NoticeJson(Named by, String at, boolean instant, String reason, Optional<Named> allowedBy) {}

    /** @param filled null while it is still to be made up for */
    record WaivedJson(Coded step, String due, Optional<FilledJson> filled) {}

    record FilledJson(Named by, String at, String note) {}

    record CancelledJson(Named by, String at, String reason) {}

    /** @param what {@code room}, {@code half_day} or {@code person} */
    record ClashJson(String what, String said) {}
}
