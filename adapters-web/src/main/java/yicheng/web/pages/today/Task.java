package yicheng.web.pages.today;

import java.time.LocalDateTime;
import java.util.Optional;
import yicheng.policy.Text;

/**
 * One thing that waits, with the place where it is done.
 *
 * @param name what it is about, which opens {@code place}
 * @param state in one word, with its status colour
 * @param about a line more
 * @param awaited what a topic lacks
 * @param address where it is done
 * @param label verb and object
 * @param waitsFor who has to move
 * @param due empty where nothing presses
 * @param inPlace what can be done at once
 */
public record Task(
        Text name,
        String place,
        Text state,
        String stateStyle,
        Text about,
        Optional<String> awaited,
        String address,
        Text label,
        Text waitsFor,
        Optional<LocalDateTime> due,
        LocalDateTime now,
        Optional<InPlace> inPlace) {

    /**
     * An act that is done on this very page.
     *
     * @param version of what it is done to
     * @param more one more value that is sent with it
     */
    public record InPlace(String address, long version, String more, Text label) {}

    /** One that is done elsewhere. */
    public Task(
            Text name,
            String place,
            Text state,
            String stateStyle,
            Text about,
            Optional<String> awaited,
            String address,
            Text label,
            Text waitsFor,
            Optional<LocalDateTime> due,
            LocalDateTime now) {
        this(name, place, state, stateStyle, about, awaited, address, label, waitsFor, due, now, Optional.empty());
    }

    public String dueStyle() {
        return due.map(at -> at.isBefore(now) ? "over" : at.isBefore(now.plusDays(1)) ? "behind" : "near")
                .orElse("closed");
    }
}
