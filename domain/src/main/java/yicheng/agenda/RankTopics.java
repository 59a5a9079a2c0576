package yicheng.agenda;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yicheng.meeting.Kind;
import yicheng.meeting.terms.MeetingFacts;
import yicheng.meeting.terms.Term;
import yicheng.meeting.terms.Terms;
import yicheng.meeting.terms.TimetableRules;
import yicheng.policy.Answer;
import yicheng.policy.RuleBook;
import yicheng.policy.RuleBooks;

/** Puts topics in the order of the rule book and fits them to the meeting's time. Nothing is kept. */
public final class RankTopics {

    /**
     * @param speakers people with a say, the presenter included: each other one takes a turn on every topic
     * @param year the meeting's, with {@code month}, for terms that differ by time of year
     * @param earlier dealt with before; not ranked, only compared with
     */
    public record Command(
            Kind kind, int year, int month, List<Candidate> candidates, int speakers, List<OtherTopic> earlier) {
        public Command {
            candidates = List.copyOf(candidates);
            earlier = List.copyOf(earlier);
            if (speakers < 1) {
                throw new IllegalArgumentException("speakers (%d) must be at least 1".formatted(speakers));
            }
        }
    }

    private final RuleBooks books;

    public RankTopics(RuleBooks books) {
        this.books = books;
    }

    public Answer<Agenda> handle(Command command) {
        return in(books.inForce(), command);
    }

    /** The same by a given book. */
    public static Answer<Agenda> in(RuleBook book, Command command) {
        var facts = new MeetingFacts(command.kind(), command.year(), command.month());
        var terms = new Terms(facts, book.rules(TimetableRules.class).terms(facts));
        return terms.settled(() -> ranked(book, terms, command));
    }

    private static Agenda ranked(RuleBook book, Terms terms, Command command) {
        var ranker = new Ranker(book.rules(PriorityRules.class));
        int present = terms.the(Term.PresentMinutes.class).minutes();
        int speak = terms.the(Term.SpeakMinutes.class).minutes();
        int each = present + speak * (command.speakers() - 1);
        int fixed = terms.the(Term.FixedMinutes.class).minutes();
        int length = (int) terms.length().toMinutes();
        var positions = positions(ranker, ranker.ordered(compared(command)), each, fixed, length);
        int needed = fixed + positions.stream().mapToInt(Position::minutes).sum();
        return new Agenda(book.edition(), command.kind(), command.speakers(), positions, length, fixed, each, needed);
    }

    private static List<Candidate> compared(Command command) {
        var ranked = command.candidates().stream().map(Candidate::compared).toList();
        var all = Stream.concat(ranked.stream(), command.earlier().stream()).toList();
        return IntStream.range(0, ranked.size())
                .mapToObj(i -> command.candidates().get(i).among(without(ranked.get(i), all)))
                .toList();
    }

    private static List<OtherTopic> without(OtherTopic own, List<OtherTopic> all) {
        return all.stream().filter(other -> other != own).toList();
    }

    private static List<Position> positions(Ranker ranker, List<Place> places, int each, int fixed, int length) {
        var minutes = places.stream()
                .map(place -> place.candidate().minutes().orElse(each))
                .toList();
        var fit = TimeFit.of(minutes, fixed, length);
        return IntStream.range(0, places.size())
                .mapToObj(i -> {
                    var place = places.get(i);
                    var above = i == 0 ? Optional.<Place>empty() : Optional.of(places.get(i - 1));
                    return new Position(
                            i + 1,
                            place.candidate(),
                            Ranker.because(place),
                            new Explanation(place, above).said(),
                            place.advice(),
                            above.flatMap(other -> ranker.smallestChange(place, other)),
                            fit.begins().get(i),
                            minutes.get(i),
                            fit.fits().get(i));
                })
                .toList();
    }
}
