package yicheng.meeting.timetable;

import java.util.ArrayList;
import java.util.List;
import yicheng.meeting.arrangement.Arrangements;
import yicheng.meeting.terms.Term;

/** Finds the meetings of a year that fall on one day. */
final class Collisions {

    private Collisions() {}

    static List<Collision> among(List<PlannedMeeting> meetings, YearTerms terms, Arrangements arrangements) {
        var found = new ArrayList<Collision>();
        var held = meetings.stream().filter(PlannedMeeting::isHeldItself).toList();
        for (int i = 0; i < held.size(); i++) {
            for (int j = i + 1; j < held.size() && sameDay(held.get(i), held.get(j)); j++) {
                found.add(between(held.get(i), held.get(j), terms, arrangements));
            }
        }
        return found;
    }

    static List<PlannedMeeting> noted(List<PlannedMeeting> meetings, List<Collision> collisions) {
        return meetings.stream().map(meeting -> noted(meeting, collisions)).toList();
    }

    private static PlannedMeeting noted(PlannedMeeting meeting, List<Collision> collisions) {
        var noted = meeting;
        for (var collision : collisions) {
            if (collision.larger().equals(meeting.ref()) || collision.smaller().equals(meeting.ref())) {
                noted = noted.noting(collision.proposal());
            }
        }
        return noted;
    }

    private static Collision between(
            PlannedMeeting one, PlannedMeeting other, YearTerms terms, Arrangements arrangements) {
        var larger = one.kind().compareTo(other.kind()) > 0 ? one : other;
        var smaller = larger == one ? other : one;
        var day = larger.held().orElseThrow();
        var same = day.sameHalfDay(smaller.held().orElseThrow());
        var term = terms.on(larger.kind(), larger.nominal()).the(Term.SameHalfDay.class);
        boolean settled = arrangements
                .of(smaller.ref())
                .filter(kept -> kept.standsApartFrom(larger.ref()))
                .isPresent();
        return new Collision(day.day(), larger.ref(), smaller.ref(), same, same && term.merge(), term.rule(), settled);
    }

    private static boolean sameDay(PlannedMeeting one, PlannedMeeting other) {
        return one.held().orElseThrow().day().equals(other.held().orElseThrow().day());
    }
}
