package yicheng.rulebook.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import yicheng.agenda.version.Agendas;
import yicheng.agenda.version.MeetingAgenda;
import yicheng.agenda.version.RandomAgendas;
import yicheng.journal.Transactions;
import yicheng.meeting.MeetingRef;
import yicheng.policy.Effect;
import yicheng.topic.life.AKeptTopic;
import yicheng.topic.life.RandomTopics;
import yicheng.topic.life.Topic;
import yicheng.topic.life.Topics;

/** What every archive does. */
public abstract class ArchiveContract {

    /** Nothing kept yet. */
    protected abstract Archive archive();

    /** Those that are archived. */
    protected abstract Topics topics();

    /** Those that are archived. */
    protected abstract Agendas agendas();

    /** Of the same installation. */
    protected abstract Transactions transactions();

    @Test
    void an_empty_archive_has_nothing_to_judge() {
        assertThat(archive().verdicts()).isZero();
        assertThat(archive().slices(10)).isEmpty();
        assertThat(archive().orders(Optional.empty(), 10)).isEmpty();
    }

    @Test
    void every_judged_topic_is_in_one_slice_with_what_was_judged_in_the_order_in_which_topics_came() {
        var all = savedTopics(300);
        var judged = all.stream().filter(topic -> topic.judged().isPresent()).toList();

        var read = archive().slices(7).stream()
                .flatMap(slice -> archive().verdicts(slice).stream())
                .toList();

        assertThat(judged).hasSizeBetween(100, 200);
        assertThat(read)
                .containsExactlyElementsOf(
                        judged.stream().map(ArchiveContract::verdict).toList());
        assertThat(archive().verdicts()).isEqualTo(judged.size());
    }

    @Test
    void a_slice_holds_about_as_much_as_was_asked_for() {
        savedTopics(100);

        assertThat(archive().slices(8))
                .hasSizeBetween(5, 13)
                .allSatisfy(slice -> assertThat(archive().verdicts(slice)).hasSizeLessThanOrEqualTo(8));
    }

    @Test
    void a_topic_that_changes_stays_in_its_place_and_one_that_is_discarded_is_gone() {
        var all = savedTopics(3);
        var changed = new RandomTopics(9).judged();
        transactions().inOne(() -> {
            topics().save(all.get(0).judgedAs(changed), AKeptTopic.AT, 1);
            topics().save(all.get(2).judgedAs(changed), AKeptTopic.AT, 1);
            topics().discard(all.get(1).id(), 1);
            return changed;
        });

        var read = archive().slices(100).stream()
                .flatMap(slice -> archive().verdicts(slice).stream())
                .toList();

        assertThat(read)
                .containsExactly(
                        verdict(all.get(0).judgedAs(changed)),
                        verdict(all.get(2).judgedAs(changed)));
    }

    @Test
    void those_judged_since_a_moment_are_found_also_within_a_unit() {
        var all = savedTopics(100);
        var moments = all.stream()
                .flatMap(topic -> topic.judged().stream())
                .map(judged -> judged.at())
                .sorted()
                .toList();
        var since = moments.get(moments.size() - 10);
        var expected = all.stream()
                .filter(topic -> topic.judged()
                        .filter(judged -> !judged.at().isBefore(since))
                        .isPresent())
                .map(ArchiveContract::verdict)
                .toList();

        assertThat(archive().judgedSince(since, 100)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(archive().judgedSince(since, 4)).hasSize(4).isSubsetOf(expected);
        transactions().inOne(() -> {
            topics().discard(expected.get(0).topic(), 1);
            assertThat(archive().judgedSince(since, 100)).hasSize(9);
            return since;
        });
    }

    @Test
    void the_newest_version_of_each_agenda_is_read_in_pages() {
        var random = new RandomAgendas(5);
        var agendas = IntStream.range(0, 25)
                .mapToObj(week -> random.agenda(weekly(week)))
                .toList();
        transactions().inOne(() -> {
            agendas.forEach(agenda -> agendas().save(agenda, 0));
            return agendas;
        });

        assertThat(pages(4))
                .containsExactlyElementsOf(agendas.stream()
                        .filter(agenda -> agenda.newest().isPresent())
                        .map(ArchiveContract::order)
                        .toList());
    }

    @Test
    void the_newest_versions_since_a_moment_are_found_to_the_second_and_older_ones_of_their_meetings_are_not() {
        var random = new RandomAgendas(7);
        var agendas = IntStream.range(0, 40)
                .mapToObj(week -> random.withVersions(weekly(week), 3))
                .toList();
        transactions().inOne(() -> {
            agendas.forEach(agenda -> agendas().save(agenda, 0));
            return agendas;
        });
        var moments = agendas.stream()
                .map(agenda -> agenda.newest().orElseThrow().at())
                .sorted()
                .toList();
        var since = moments.get(31);

        var found = archive().rankedSince(since, 100);

        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(agendas.stream()
                        .map(ArchiveContract::order)
                        .filter(order -> !order.version().at().isBefore(since.truncatedTo(ChronoUnit.SECONDS)))
                        .toList())
                .hasSizeGreaterThanOrEqualTo(9);
        assertThat(archive().rankedSince(since, 4)).hasSize(4).isSubsetOf(found);
        assertThat(archive().rankedSince(moments.get(39).plusSeconds(1), 4)).isEmpty();
    }

    private List<Archive.Order> pages(int limit) {
        var read = new ArrayList<Archive.Order>();
        var page = archive().orders(Optional.empty(), limit);
        while (!page.isEmpty()) {
            assertThat(page).hasSizeLessThanOrEqualTo(limit);
            read.addAll(page);
            page = archive().orders(Optional.of(page.get(page.size() - 1).meeting()), limit);
        }
        return read;
    }

    private List<Topic> savedTopics(int many) {
        var random = new RandomTopics(20261122);
        var all = IntStream.range(0, many)
                .mapToObj(i -> random.topic("t%04d".formatted(i)))
                .toList();
        transactions().inOne(() -> {
            all.forEach(topic -> topics().save(topic, AKeptTopic.AT, 0));
            return all;
        });
        return all;
    }

    private static Archive.Order order(MeetingAgenda agenda) {
        return new Archive.Order(agenda.meeting(), agenda.newest().orElseThrow());
    }

    private static Archive.Verdict verdict(Topic topic) {
        var judged = topic.judged().orElseThrow();
        return new Archive.Verdict(
                topic.id(),
                topic.title(),
                topic.department(),
                topic.meeting(),
                judged.edition().id(),
                judged.facts(),
                strongest(topic));
    }

    private static Map<String, Effect> strongest(Topic topic) {
        var found = new HashMap<String, Effect>();
        topic.judged().orElseThrow().findings().stream()
                .sorted((one, other) -> other.effect().compareTo(one.effect()))
                .forEach(finding -> found.put(finding.rule().id(), finding.effect()));
        return found;
    }

    private static MeetingRef weekly(int week) {
        return new MeetingRef(
                AKeptTopic.WEEKLY.kind(), AKeptTopic.WEEKLY.start().plusWeeks(week));
    }
}
