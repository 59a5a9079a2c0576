package yicheng.topic.review;

import java.time.LocalDateTime;
import java.util.List;
import yicheng.meeting.MeetingRef;
import yicheng.policy.Edition;

/**
 * Judgements for one meeting, with all they rest on.
 *
 * @param meeting as it is planned: a regular one by its nominal day
 * @param start when it is held
 */
public record Reviews(
        Edition edition, String calendarVersion, MeetingRef meeting, LocalDateTime start, List<Review> reviews) {

    public Reviews {
        reviews = List.copyOf(reviews);
    }
}
