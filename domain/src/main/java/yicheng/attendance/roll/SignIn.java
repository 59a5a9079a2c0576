package yicheng.attendance.roll;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import yicheng.attendance.RollMark;
import yicheng.attendance.member.Attendee;
import yicheng.attendance.member.Category;
import yicheng.attendance.member.HeldMeeting;
import yicheng.calendar.DateWords;
import yicheng.meeting.MeetingRef;
import yicheng.people.rights.Actor;
import yicheng.people.rights.Operation;
import yicheng.policy.Answer;
import yicheng.policy.Text;

/** Somebody who is expected comes, or goes before the end; he signs for himself, or who keeps the roll enters it. */
public final class SignIn {

    /** So long before the start one can sign in. */
    private static final int MINUTES_AHEAD = 120;

    /**
     * @param basedOn not asked of who signs in himself, for ten do so at one door
     * @param key of the attendee
     * @param at in the office's zone; empty for now. Only who keeps the roll may give another moment
     */
    public record Command(MeetingRef meeting, long basedOn, String key, What what, Optional<LocalDateTime> at) {}

    /** What is entered. */
    public enum What {
        ARRIVED,
        LEFT,
        /** It was entered by mistake. */
        UNDONE
    }

    /** From when on one can sign in, in the office's zone. */
    public static LocalDateTime opens(HeldMeeting meeting) {
        return meeting.start().minusMinutes(MINUTES_AHEAD);
    }

    private final RollActs acts;

    public SignIn(RollActs acts) {
        this.acts = acts;
    }

    /** @throws yicheng.journal.Unknown where the meeting is not held */
    public Answer<Rolls.Kept> handle(Actor actor, Command command) {
        boolean keeper = actor.mayEverywhere(Operation.CHECK_IN);
        if (!keeper && !actor.may(Operation.SIGN_IN)) {
            return actor.refused(Operation.SIGN_IN);
        }
        if (!keeper && !command.key().equals(actor.id().value())) {
            return RollRefusals.rights(
                    RollRefusals.SIGN_IN,
                    Text.of(
                            "不能替别人签到；本人到会签到，或请会务人员登记",
                            "nobody signs for another; he signs himself, or the office enters it"));
        }
        boolean own = command.what() == What.ARRIVED
                && command.at().isEmpty()
                && command.key().equals(actor.id().value());
        return acts.act(
                actor,
                "roll." + command.what().name().toLowerCase(Locale.ROOT),
                command.meeting(),
                own ? Optional.empty() : Optional.of(command.basedOn()),
                occasion -> entered(actor, command, keeper, occasion));
    }

    private static Answer<RollActs.Outcome> entered(
            Actor actor, Command command, boolean keeper, RollActs.Occasion occasion) {
        var attendee = occasion.roster().expected().stream()
                .filter(one -> one.key().equals(command.key()))
                .findFirst()
                .or(() -> occasion.roster().members().stream()
                        .filter(one -> one.key().equals(command.key()))
                        .findFirst());
        if (attendee.isEmpty()) {
            return RollRefusals.policy(
                    RollRefusals.SIGN_IN,
                    "key",
                    command.key(),
                    Text.of(
                            "这个人不在这次会议的名单上；列席的先办列席手续",
                            "he is not on the roster of that meeting; observers are proposed first"));
        }
        var at = keeper ? command.at().orElse(occasion.local()) : occasion.local();
        var opens = opens(occasion.roster().meeting());
        if (at.isBefore(opens) || at.isAfter(occasion.local())) {
            var from = DateWords.of(opens);
            return RollRefusals.policy(
                    RollRefusals.SIGN_IN,
                    "at",
                    DateWords.of(at).zh(),
                    Text.of(
                            "签到自 %s 起，填已经到了的时间".formatted(from.zh()),
                            "one signs in from %s on, with a time that has come".formatted(from.en())));
        }
        if (command.at().isEmpty()
                && keeper
                && command.what() != What.UNDONE
                && occasion.local().isAfter(occasion.roster().meeting().end())) {
            return RollRefusals.policy(
                    RollRefusals.SIGN_IN,
                    "at",
                    "",
                    Text.of("会议已经结束，请填当时到会或者离会的时间", "the meeting is over; give the time at which he came or left"));
        }
        if (!keeper && occasion.local().isAfter(occasion.roster().meeting().end())) {
            return RollRefusals.policy(
                    RollRefusals.SIGN_IN,
                    "at",
                    DateWords.of(at).zh(),
                    Text.of(
                            "会议已经结束，不能再自己签到；当时到会的，请会务人员补登",
                            "the meeting is over; who was there asks the office to enter it"));
        }
        return next(actor, command, attendee.get(), at, occasion)
                .then(next -> new Answer.Done<>(
                        new RollActs.Outcome(next, Map.of("key", command.key(), "at", at.toString()))));
    }

    private static Answer<Roll> next(
            Actor actor, Command command, Attendee attendee, LocalDateTime at, RollActs.Occasion occasion) {
        var roll = occasion.roll();
        var before = roll.presence(command.key());
        return switch (command.what()) {
            case ARRIVED ->
                before.isPresent() && command.at().isEmpty()
                        ? again(before.get())
                        : new Answer.Done<>(arrived(actor, attendee, at, occasion));
            case LEFT ->
                before.isEmpty() || at.isBefore(before.get().arrived())
                        ? RollRefusals.state(
                                RollRefusals.SIGN_IN,
                                Text.of("还没有签到，不能登记离会", "he has not signed in, so he cannot leave"))
                        : new Answer.Done<>(roll.entering(
                                presence(actor, attendee, before.get().arrived(), Optional.of(at), occasion)));
            case UNDONE ->
                roll.circular().isPresent()
                        ? RollRefusals.state(
                                RollRefusals.SIGN_IN,
                                Text.of(
                                        "这次会议的缺席通报已经印发，不再撤销签到；时间有误的，可以更正到会时间",
                                        "the circular on absences is out, so that nothing is undone; the time may still be put right"))
                        : before.isEmpty()
                                ? RollRefusals.state(
                                        RollRefusals.SIGN_IN, Text.of("没有可以撤销的签到", "there is nothing to undo"))
                                : new Answer.Done<>(judged(roll.without(command.key()), command.key(), occasion));
        };
    }

    private static Roll arrived(Actor actor, Attendee attendee, LocalDateTime at, RollActs.Occasion occasion) {
        var left = occasion.roll().presence(attendee.key()).flatMap(Presence::left);
        return judged(
                occasion.roll().entering(presence(actor, attendee, at, left, occasion)), attendee.key(), occasion);
    }

    private static Roll judged(Roll roll, String key, RollActs.Occasion occasion) {
        return occasion.judge().mended(roll, Optional.of(key), occasion.local());
    }

    private static Answer<Roll> again(Presence before) {
        var arrived = DateWords.of(before.arrived());
        return RollRefusals.state(
                RollRefusals.SIGN_IN,
                Text.of("已于 %s 签到，不必再签".formatted(arrived.zh()), "signed in already, on %s".formatted(arrived.en())));
    }

    /** Observers come and go with their topic, guests as they please, so no mark is made of when (2.observer.basis). */
    private static Presence presence(
            Actor actor,
            Attendee attendee,
            LocalDateTime arrived,
            Optional<LocalDateTime> left,
            RollActs.Occasion occasion) {
        var marks = attendee.category() == Category.OBSERVER || attendee.category() == Category.GUEST
                ? List.<RollMark>of()
                : occasion.judge().marks(arrived, left);
        return new Presence(attendee.key(), attendee.name(), arrived, left, actor.id(), marks);
    }
}
