package yicheng.topic.life;

import java.util.List;
import java.util.stream.Stream;

/**
 * What became of a topic so far.
 *
 * @param outcome what was decided on it, where it is a past one; else blank
 */
public record Course(List<Decision> decisions, List<Note> notes, String outcome) {

    static final Course BEGUN = new Course(List.of(), List.of(), "");

    public Course {
        decisions = List.copyOf(decisions);
        notes = List.copyOf(notes);
    }

    Course and(Decision decision) {
        return new Course(Stream.concat(decisions.stream(), Stream.of(decision)).toList(), notes, outcome);
    }

    Course and(Note note) {
        return new Course(
                decisions, Stream.concat(notes.stream(), Stream.of(note)).toList(), outcome);
    }

    Course decidedBefore(String decided) {
        return new Course(decisions, notes, decided);
    }
}
