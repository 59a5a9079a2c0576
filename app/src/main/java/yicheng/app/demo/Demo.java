package yicheng.app.demo;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import yicheng.app.install.KeptOffice;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.topic.TopicField;
import yicheng.topic.life.TopicForm;
import yicheng.topic.queue.ImportPastTopics;

/** Fills an empty office with its month. */
public final class Demo {

    private static final Logger LOG = LoggerFactory.getLogger(Demo.class);
    private static final int WORKING_DAYS = 26;
    private static final int LENT_DAYS = 7;

    private final KeptOffice kept;
    private final DemoClock clock;
    private final Script script = Script.shipped();

    /** @param clock the one that the office has */
    public Demo(KeptOffice kept, DemoClock clock) {
        this.kept = kept;
        this.clock = clock;
    }

    /** One who can be signed in as. */
    public record Guest(String name, String post, String login) {}

    public List<Guest> guests() {
        var administrator = new Guest(
                script.office().administrator(), "系统管理员", script.office().login());
        return Stream.concat(script.people().stream().map(Demo::guest), Stream.of(administrator))
                .toList();
    }

    /** Of all of them. */
    public String password() {
        return script.office().password();
    }

    /**
     * Tells the month and leaves the clock running.
     *
     * @param at the demonstration's now; without it the last moment at which a weekly list was nearly due
     */
    public void tell(Optional<LocalDateTime> at) {
        var office = kept.office();
        var days = Days.around(office, at.orElseGet(() -> Days.busiest(office)));
        clock.set(days.before(WORKING_DAYS).atTime(9, 0));
        var since = days.now().toLocalDate().minusYears(1).withDayOfYear(1);
        var company = Company.setUp(office, kept.setUpCode(), script, since);
        importPast(company, days);
        moments(new StoryTeller(office, company, days), company, days).forEach(this::tell);
        clock.set(days.now());
        kept.round().run();
        new RulesTeller(office, company.actor("guize"))
                .tell()
                .either(
                        done -> {},
                        (ground, findings) ->
                                warn("rules", findings.get(0).text().en()));
        clock.runFrom(days.now());
    }

    private record Moment(LocalDateTime at, String what, Supplier<Optional<Answer<?>>> act) {}

    private List<Moment> moments(StoryTeller topics, Company company, Days days) {
        var meetings = new MeetingTeller(kept.office(), company, days, topics);
        var aboutTopics = script.stories().stream()
                .flatMap(story -> story.course().stream().map(told -> moment(story, told, topics, company, days)));
        var aboutMeetings = script.meetings().stream()
                .flatMap(story -> story.course().stream()
                        .map(told -> new Moment(
                                days.moment(told.at(), story.meeting()),
                                story.meeting() + " " + told.act(),
                                () -> meetings.tell(story, told))));
        return Stream.concat(aboutTopics, aboutMeetings)
                .filter(moment -> moment.at().isBefore(days.now()))
                .sorted(Comparator.comparing(Moment::at))
                .toList();
    }

    private Moment moment(Story story, Story.Told told, StoryTeller topics, Company company, Days days) {
        return new Moment(days.moment(told.at(), story.meeting()), story.title() + " " + told.act(), () -> {
            lend(told, company);
            return Optional.of(topics.tell(story, told));
        });
    }

    private void lend(Story.Told told, Company company) {
        var lent = script.office().lent();
        if (told.by().equals(lent.to()) && !company.actor(lent.to()).may(Operation.SUBMIT_TOPICS)) {
            company.lend(kept.office().now().toLocalDate().plusDays(LENT_DAYS));
        }
    }

    /** Told as far as the calendar of that month lets it: a holiday may have rolled a topic on before. */
    private void tell(Moment moment) {
        clock.set(moment.at());
        kept.round().run();
        moment.act()
                .get()
                .ifPresentOrElse(
                        answer -> answer.either(
                                done -> {},
                                (ground, findings) -> warn(
                                        moment.what(), findings.get(0).text().en())),
                        () -> warn(moment.what(), "there is nothing to act upon"));
    }

    private static void warn(String what, String why) {
        LOG.warn("demonstration: {} was refused: {}", what, why);
    }

    private void importPast(Company company, Days days) {
        var command = new ImportPastTopics.Command(script.past().stream()
                .map(past -> new ImportPastTopics.Past(
                        company.department(past.department()),
                        days.meeting(past.meeting()),
                        days.moment("cutoff-1 10:00", past.meeting()).toLocalDate(),
                        form(past),
                        past.outcome()))
                .toList());
        kept.office().queue().importPastTopics().handle(company.actor("mishu1"), command);
    }

    private static TopicForm form(Script.PastWords past) {
        return TopicForm.of(
                TopicField.Side.DEPARTMENT,
                past.form().entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> TopicField.named(entry.getKey()).orElseThrow(), entry -> entry.getValue())));
    }

    private static Guest guest(Script.PersonRow row) {
        return new Guest(row.name(), row.department() + row.post(), row.login());
    }
}
