package yicheng.meeting.adhoc.act;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import yicheng.meeting.adhoc.AdhocAct;
import yicheng.meeting.adhoc.AdhocFacts;
import yicheng.meeting.adhoc.AdhocFacts.Standing;
import yicheng.meeting.adhoc.AdhocField;
import yicheng.meeting.adhoc.AdhocLead;
import yicheng.meeting.adhoc.AdhocMeeting;
import yicheng.meeting.clash.Clash;
import yicheng.people.Organisation;
import yicheng.people.Person;
import yicheng.people.PostKind;

/** What the rules can ask of one ad hoc meeting, from what is written about it and from the unit as it is that day. */
record AdhocFactsOf(AdhocMeeting meeting, Organisation unit, LocalDate today) {

    AdhocFacts facts(AdhocAct act, Person.Id by, String cancelledFor, List<Clash> clashes, AdhocLead lead) {
        var plan = meeting.plan();
        var own = unit.portfolios().stream()
                .filter(portfolio -> portfolio.leader().equals(plan.proposer()))
                .flatMap(portfolio -> portfolio.departments().stream())
                .collect(Collectors.toUnmodifiableSet());
        var allowed = plan.urgency().allowedBy();
        return new AdhocFacts(
                act,
                standing(plan.proposer()),
                by.equals(plan.proposer()),
                plan.ground(),
                filled(cancelledFor),
                plan.departments().stream().anyMatch(own::contains),
                plan.departments().stream().anyMatch(one -> !own.contains(one)),
                allowed.filter(who -> who.equals(plan.proposer()) || standing(who) == Standing.PRINCIPAL)
                        .isPresent(),
                lead,
                0,
                said(clashes, Clash.What.ROOM),
                said(clashes, Clash.What.HALF_DAY),
                said(clashes, Clash.What.PERSON));
    }

    private EnumSet<AdhocField> filled(String cancelledFor) {
        var plan = meeting.plan();
        var filled = EnumSet.of(AdhocField.PROPOSER, AdhocField.START);
        add(filled, AdhocField.GROUND, plan.ground().isPresent());
        add(filled, AdhocField.MATTER, !plan.matter().isBlank());
        add(filled, AdhocField.DEPARTMENTS, !plan.departments().isEmpty());
        add(filled, AdhocField.ROOM, !plan.room().isBlank());
        add(filled, AdhocField.PARTICIPANTS, !meeting.participants().isEmpty());
        add(filled, AdhocField.REASON, !plan.urgency().reason().isBlank());
        add(filled, AdhocField.ALLOWED_BY, plan.urgency().allowedBy().isPresent());
        add(filled, AdhocField.CANCELLED_FOR, !cancelledFor.isBlank());
        return filled;
    }

    private static void add(EnumSet<AdhocField> filled, AdhocField field, boolean is) {
        if (is) {
            filled.add(field);
        }
    }

    private Standing standing(Person.Id id) {
        return unit.person(id)
                .map(person -> person.holds(PostKind.SECRETARY, today) || person.holds(PostKind.DIRECTOR, today)
                        ? Standing.PRINCIPAL
                        : person.holds(PostKind.DEPUTY_DIRECTOR, today) ? Standing.SUPERVISING : Standing.OTHER)
                .orElse(Standing.OTHER);
    }

    private static String said(List<Clash> clashes, Clash.What what) {
        return clashes.stream()
                .filter(clash -> clash.what() == what)
                .map(clash -> clash.said().zh())
                .collect(Collectors.joining("；"));
    }
}
