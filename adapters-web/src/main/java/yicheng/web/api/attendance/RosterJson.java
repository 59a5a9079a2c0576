package yicheng.web.api.attendance;

import java.util.List;
import java.util.Optional;
import yicheng.web.api.shape.Named;
import yicheng.web.edge.FindingJson;
import yicheng.web.edge.FindingJson.Coded;

/**
 * Who is expected at a meeting, by what is known now.
 *
 * @param meeting the one that sits: the larger one where several are held together
 * @param with all that sit as one with it, itself first
 * @param leaveUntil the cut-off for leave in writing
 * @param host null only while nobody holds the post
 * @param lacksHost nobody chairs it: the post is empty, or the host is away himself
 * @param members away or not
 * @param asking so many requests nobody has decided yet
 * @param expected keys of those who come, in the order of a sign-in sheet
 * @param beside observers and guests
 * @param voting so many of those who come vote
 * @param entitled so many would if nobody were away
 */
record RosterJson(
        String meeting,
        List<String> with,
        String name,
        String start,
        String end,
        String leaveUntil,
        Optional<Named> host,
        boolean lacksHost,
        List<AttendeeJson> members,
        List<AwayJson> away,
        int asking,
        List<String> expected,
        List<AttendeeJson> beside,
        int voting,
        int entitled) {

    /**
     * @param person null for somebody from outside
     * @param title as a sign-in sheet writes it
     * @param insteadOf who is away, for somebody who stands in
     * @param answer of somebody invited by letter; null for everybody else
     */
    record AttendeeJson(
            String key,
            Optional<Named> person,
            String name,
            Coded category,
            Optional<Coded> post,
            Optional<Named> department,
            String title,
            int order,
            Optional<Named> insteadOf,
            Coded voice,
            Optional<String> answer) {}

    /**
     * @param member his key
     * @param leave id of the request, and its kind: null for who may not see it
     * @param instead null while nobody was found fit to
     */
    record AwayJson(
            String member, Coded stage, Optional<String> leave, Optional<Coded> kind, Optional<AttendeeJson> instead) {}

    /** @param quorum null where no rule asks for one */
    record ForecastJson(
            String meeting,
            int entitled,
            int voting,
            int needed,
            boolean quorate,
            Optional<FindingJson.Rule> quorum,
            List<TopicJson> topics) {}

    /**
     * @param presenter null where nobody who comes could present it
     * @param unheard departments it touches from which nobody who comes may vote
     */
    record TopicJson(
            String topic,
            String title,
            Named department,
            Coded outlook,
            Optional<AttendeeJson> presenter,
            List<Named> unheard) {}
}
