package yicheng.web.pages.preparation;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import yicheng.policy.Finding;
import yicheng.preparation.ReadPreparation;
import yicheng.preparation.seat.Place;
import yicheng.preparation.seating.Seating;
import yicheng.web.pages.forms.Form;
import yicheng.web.pages.work.MeetingAddress;
import yicheng.web.pages.work.Notice;
import yicheng.web.seating.Drawing;

/**
 * The page 座位.
 *
 * @param seating empty where nobody can be seated; then {@code against} says why
 * @param against why not, or for whom there is no seat
 * @param places where somebody can be put
 * @param arranges this person moves people and lays the plates
 * @param laid who laid the plates, and when
 */
public record SeatsView(
        ReadPreparation.Seen seen,
        Optional<Seating> seating,
        Optional<Drawing> drawing,
        List<Finding> against,
        List<Place> places,
        boolean arranges,
        Optional<Laid> laid,
        Form form,
        Optional<Notice> told) {

    public record Laid(String by, LocalDateTime at, int printed) {}

    public String address() {
        return MeetingAddress.of(seen.sitting().ref());
    }

    public long version() {
        return seen.kept().version();
    }
}
