package yicheng.persistence.preparation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import yicheng.meeting.MeetingRef;
import yicheng.people.Person;
import yicheng.preparation.Checklist;
import yicheng.preparation.LaidPlan;
import yicheng.preparation.Mark;
import yicheng.preparation.Preparation;
import yicheng.preparation.seat.Place;
import yicheng.preparation.seat.SeatPlan;

/**
 * What is kept of getting a meeting ready as JSON. Old documents stay as they are, so names here are only ever added, and what
 * was added is not in all of them.
 */
record PreparationDocument(
        String ref,
        Optional<String> room,
        List<MarkPart> marks,
        Optional<LaidPart> laid,
        List<PinnedPart> pinned,
        Optional<SincePart> since) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static String json(Preparation it) {
        return JSON.writeValueAsString(new PreparationDocument(
                it.ref().toString(),
                it.room(),
                it.marks().stream().map(MarkPart::of).toList(),
                it.laid().map(LaidPart::of),
                it.pinned().stream()
                        .map(pin -> new PinnedPart(pin.seat(), pin.place().label(), Optional.of(pin.reason())))
                        .toList(),
                it.since().map(SincePart::of)));
    }

    static Preparation read(String json) {
        return JSON.readValue(json, PreparationDocument.class).preparation();
    }

    private Preparation preparation() {
        return new Preparation(
                MeetingRef.parse(ref).orElseThrow(),
                room,
                marks.stream().map(MarkPart::mark).toList(),
                laid.map(LaidPart::laid),
                pinned.stream()
                        .map(pin -> new SeatPlan.Pinned(
                                pin.seat(), place(pin.place()), pin.reason().orElse("")))
                        .toList(),
                since.map(SincePart::since));
    }

    private static Place place(String label) {
        return Place.labelled(label).orElseThrow(() -> new IllegalStateException("unknown place %s".formatted(label)));
    }

    record MarkPart(String list, String item, String remark, String by, String at) {

        static MarkPart of(Mark it) {
            return new MarkPart(
                    it.list().code(),
                    it.item(),
                    it.remark(),
                    it.by().value(),
                    it.at().toString());
        }

        Mark mark() {
            return new Mark(Checklist.coded(list).orElseThrow(), item, remark, new Person.Id(by), Instant.parse(at));
        }
    }

    /** @param base places by whose seats they are */
    record LaidPart(Map<String, String> base, List<PlatePart> plates, List<String> printed, String by, String at) {

        static LaidPart of(LaidPlan it) {
            var base = new TreeMap<String, String>();
            it.base().places().forEach((seat, place) -> base.put(seat, place.label()));
            return new LaidPart(
                    base,
                    it.plates().stream()
                            .map(plate -> new PlatePart(
                                    plate.seat(), plate.text(), plate.place().label()))
                            .toList(),
                    it.printed(),
                    it.by().value(),
                    it.at().toString());
        }

        LaidPlan laid() {
            var places = base.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> place(entry.getValue())));
            return new LaidPlan(
                    new SeatPlan(places),
                    plates.stream()
                            .map(plate -> new LaidPlan.Plate(plate.seat(), plate.text(), place(plate.place())))
                            .toList(),
                    printed,
                    new Person.Id(by),
                    Instant.parse(at));
        }
    }

    record PlatePart(String seat, String text, String place) {}

    record PinnedPart(String seat, String place, Optional<String> reason) {}

    record SincePart(String at, long version) {
        static SincePart of(Preparation.Since it) {
            return new SincePart(it.at().toString(), it.version());
        }

        Preparation.Since since() {
            return new Preparation.Since(Instant.parse(at), version);
        }
    }
}
