package yicheng.preparation.seating;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yicheng.attendance.member.Attendee;
import yicheng.attendance.member.Category;
import yicheng.attendance.member.MeetingRoster;
import yicheng.attendance.member.Rosters;
import yicheng.people.Person;
import yicheng.people.PostKind;
import yicheng.preparation.Precedence;
import yicheng.preparation.seat.SeatGroup;
import yicheng.preparation.seat.Seated;
import yicheng.preparation.sitting.Sitting;

/** Whoever is expected by what is known now: nobody whose leave is approved, but who stands in for him. */
public final class RosterPeople implements SeatedPeople {

    /** Who takes part in an ad hoc meeting by no post of his sits behind the heads of departments. */
    private static final int AFTER_HEADS = 1_000;

    private final Rosters rosters;

    public RosterPeople(Rosters rosters) {
        this.rosters = rosters;
    }

    @Override
    public List<Seated> at(Sitting sitting, Precedence order) {
        var expected = rosters.of(sitting.ref()).map(MeetingRoster::expected).orElse(List.of());
        var leaders = expected.stream()
                .filter(one -> one.category() == Category.LEADER)
                .sorted(Comparator.comparingInt((Attendee one) -> rank(one, order))
                        .thenComparing(Attendee::order))
                .toList();
        return Stream.concat(
                        IntStream.range(0, leaders.size())
                                .mapToObj(i -> seated(leaders.get(i), SeatGroup.LEADER, i + 1)),
                        expected.stream()
                                .filter(one -> one.category() != Category.LEADER)
                                .map(RosterPeople::other))
                .toList();
    }

    private static int rank(Attendee leader, Precedence order) {
        var posts = order.posts();
        var post = leader.post().orElse(PostKind.DEPUTY_DIRECTOR);
        return posts.contains(post) ? posts.indexOf(post) : posts.size();
    }

    private static Seated other(Attendee one) {
        return switch (one.category()) {
            case LEADER, HEAD -> seated(one, SeatGroup.HEAD, one.order());
            case PARTICIPANT -> seated(one, SeatGroup.HEAD, AFTER_HEADS + one.order());
            case GUEST -> seated(one, SeatGroup.GUEST, one.order());
            case OBSERVER -> seated(one, SeatGroup.OBSERVER, one.order());
            case STAFF -> seated(one, SeatGroup.RECORDER, one.order());
        };
    }

    private static Seated seated(Attendee one, SeatGroup group, int order) {
        return new Seated(
                one.key(),
                one.name(),
                one.title(),
                group,
                order,
                one.insteadOf().map(Person.Id::value));
    }
}
