package yicheng.rules.book.attendance;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import yicheng.attendance.AttendanceField;
import yicheng.attendance.AttendanceTerm;
import yicheng.attendance.Membership;
import yicheng.attendance.ProxyVoice;
import yicheng.attendance.RollMark;
import yicheng.policy.Effect;
import yicheng.policy.Finding;
import yicheng.policy.Mender;
import yicheng.policy.Text;
import yicheng.rules.book.attendance.AttendanceChoices.Speech;
import yicheng.rules.chapter.Asked;
import yicheng.rules.chapter.ListReport;

/** What sentences of the chapter "attendance" can conclude: of a post, of a request, of how somebody came, of a meeting. */
public final class AttendanceReport extends ListReport<Object> {

    private final Function<Asked, String> saw;

    /** Without facts, as for examples, findings do not say what they saw. */
    AttendanceReport() {
        this(asked -> "");
    }

    /** @param saw words for what a question of a rule came upon; blank where there is nothing to tell */
    AttendanceReport(Function<Asked, String> saw) {
        this.saw = saw;
    }

    public void fixed(Speech speech) {
        say(new Membership(rule(), true, speech.voice()));
    }

    public void whereAsked(Speech speech) {
        say(new Membership(rule(), false, speech.voice()));
    }

    public void refuse(AttendanceField field, String text) {
        find(Effect.RETURN, field, text, Mender.APPLICANT, false);
    }

    /** The principal leader has to do something first. */
    public void refuseUntil(AttendanceField field, String text) {
        find(Effect.RETURN, field, text, Mender.PRINCIPAL_LEADER, false);
    }

    /** The field is required and empty. */
    public void fillIn(AttendanceField field, String text) {
        find(Effect.SUPPLEMENT, field, text, Mender.APPLICANT, true);
    }

    public void fillInByOffice(AttendanceField field, String text) {
        find(Effect.SUPPLEMENT, field, text, Mender.OFFICE, true);
    }

    /** It holds, and is marked. */
    public void overdue(String text) {
        find(Effect.LATE, AttendanceField.ASKED_AT, text, Mender.OFFICE, false);
    }

    public void remind(AttendanceField field, String text) {
        find(Effect.REMIND, field, text, Mender.APPLICANT, false);
    }

    public void remindOffice(AttendanceField field, String text) {
        find(Effect.REMIND, field, text, Mender.OFFICE, false);
    }

    public void proxy(Speech speech) {
        say(new ProxyVoice(rule(), speech.voice()));
    }

    public void markLate() {
        say(new RollMark(rule(), RollMark.Kind.LATE));
    }

    public void markEarly() {
        say(new RollMark(rule(), RollMark.Kind.EARLY));
    }

    public void markAbsent() {
        say(new RollMark(rule(), RollMark.Kind.ABSENT));
    }

    public void markProxyAbsent() {
        say(new RollMark(rule(), RollMark.Kind.PROXY_ABSENT));
    }

    public void supplement(int workingDays, LocalTime at) {
        say(new AttendanceTerm.SupplementDue(rule(), workingDays, at));
    }

    public void remindOfSupplement(LocalTime at) {
        say(new AttendanceTerm.SupplementReminder(rule(), at));
    }

    public void circular(int workingDays, LocalTime at) {
        say(new AttendanceTerm.CircularDue(rule(), workingDays, at));
    }

    public void quorum(int percent) {
        say(new AttendanceTerm.Quorum(rule(), percent));
    }

    /** What was said of that kind. */
    <T> List<T> all(Class<T> kind) {
        return said().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private void find(Effect effect, AttendanceField field, String text, Mender mender, boolean missing) {
        say(new Finding(rule(), effect, Optional.of(field.code()), said(effect, field, text), mender, missing, seen()));
    }

    /** Advice is written in Chinese; in English the rule's own name says what it is about, and the effect what to do. */
    private Text said(Effect effect, AttendanceField field, String text) {
        var label = field.label().en();
        return Text.of(
                text,
                rule().name().en() + "; "
                        + switch (effect) {
                            case SUPPLEMENT -> "complete: " + label;
                            case LATE -> "it holds and is marked as late";
                            case REMIND -> "please look at: " + label;
                            default -> "not accepted because of: " + label;
                        });
    }

    private Optional<String> seen() {
        var words = asked().stream()
                .map(saw)
                .filter(said -> !said.isBlank())
                .distinct()
                .collect(Collectors.joining("，"));
        return Optional.of(words).filter(said -> !said.isEmpty());
    }
}
