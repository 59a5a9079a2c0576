package yicheng.agenda.today;

import static org.assertj.core.api.Assertions.assertThat;
import static yicheng.people.FiveDepartments.CLERK;
import static yicheng.people.FiveDepartments.DIRECTOR;
import static yicheng.people.FiveDepartments.FIRST;
import static yicheng.people.FiveDepartments.HEAD_OF_FIRST;
import static yicheng.people.FiveDepartments.OFFICE_HEAD;
import static yicheng.topic.ATopic.aTopic;
import static yicheng.topic.TopicStory.TUESDAY;
import static yicheng.topic.TopicStory.WEEKLY;
import static yicheng.topic.TopicStory.done;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import yicheng.agenda.ListStory;
import yicheng.people.Person;

class WhatWaitsOnListsTest {

    private final ListStory story = ListStory.on(TUESDAY);

    @Test
    void it_goes_from_the_clerk_to_the_head_of_the_office_to_the_leader() {
        story.passed(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic());
        assertThat(mine(CLERK)).containsExactly(WhatWaitsOnLists.Task.COMPILE);
        assertThat(mine(OFFICE_HEAD)).isEmpty();

        var compiled = story.compiled(WEEKLY);
        assertThat(mine(CLERK)).isEmpty();
        assertThat(mine(OFFICE_HEAD)).containsExactly(WhatWaitsOnLists.Task.SIGN);

        done(story.sign(OFFICE_HEAD, compiled));
        assertThat(mine(OFFICE_HEAD)).isEmpty();
        assertThat(mine(DIRECTOR)).containsExactly(WhatWaitsOnLists.Task.DECIDE);
    }

    @Test
    void each_says_by_when() {
        story.passed(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic());

        assertThat(waiting(CLERK))
                .singleElement()
                .satisfies(one -> assertThat(one.due()).contains(LocalDateTime.of(2026, 11, 27, 10, 0)));
    }

    @Test
    void departments_have_nothing_to_do_with_lists() {
        story.passed(HEAD_OF_FIRST, FIRST, WEEKLY, aTopic());

        assertThat(waiting(HEAD_OF_FIRST)).isEmpty();
    }

    private List<WhatWaitsOnLists.Task> mine(Person.Id person) {
        return waiting(person).stream()
                .filter(WhatWaitsOnLists.Waiting::mine)
                .map(WhatWaitsOnLists.Waiting::task)
                .toList();
    }

    private List<WhatWaitsOnLists.Waiting> waiting(Person.Id person) {
        return story.topics.office.whatWaitsOnLists().handle(story.topics.as(person));
    }
}
