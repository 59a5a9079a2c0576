package yicheng.preparation.sitting;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import yicheng.meeting.MeetingRef;

/** The meetings that rooms are needed for, the regular ones and the ad hoc ones. */
public interface Sittings {

    /** Empty where it is not held, or nothing is known of it. */
    Optional<Sitting> of(MeetingRef ref);

    /** Those that begin in this span, in the order of time; two that are held together are one. */
    List<Sitting> between(LocalDateTime from, LocalDateTime until);
}
