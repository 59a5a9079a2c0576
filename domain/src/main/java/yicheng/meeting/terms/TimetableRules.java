package yicheng.meeting.terms;

import java.util.List;

/** What the chapter "meetings" lays down for a kind of meeting in a month. */
public interface TimetableRules {

    List<Term> terms(MeetingFacts facts);
}
