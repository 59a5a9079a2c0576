package yicheng;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yicheng.attendance.AttendanceField;
import yicheng.policy.Clause;
import yicheng.policy.Effect;
import yicheng.policy.Finding;
import yicheng.policy.Mender;
import yicheng.policy.RuleRef;
import yicheng.policy.Text;

/** What plain Java rules find, one after the other. */
final class AttendanceFindings {

    private final List<Finding> all = new ArrayList<>();

    List<Finding> all() {
        return List.copyOf(all);
    }

    void refuses(boolean holds, String id, String clause, AttendanceField field) {
        add(holds, id, clause, field, Effect.RETURN, Mender.APPLICANT, false);
    }

    void refusesUntil(boolean holds, String id, String clause, AttendanceField field) {
        add(holds, id, clause, field, Effect.RETURN, Mender.PRINCIPAL_LEADER, false);
    }

    void fillIn(boolean holds, String id, String clause, AttendanceField field) {
        add(holds, id, clause, field, Effect.SUPPLEMENT, Mender.APPLICANT, true);
    }

    void fillInByOffice(boolean holds, String id, String clause, AttendanceField field) {
        add(holds, id, clause, field, Effect.SUPPLEMENT, Mender.OFFICE, true);
    }

    void marksLate(boolean holds, String id, String clause, AttendanceField field) {
        add(holds, id, clause, field, Effect.LATE, Mender.OFFICE, false);
    }

    void reminds(boolean holds, String id, String clause, AttendanceField field) {
        add(holds, id, clause, field, Effect.REMIND, Mender.APPLICANT, false);
    }

    void remindsOffice(boolean holds, String id, String clause, AttendanceField field) {
        add(holds, id, clause, field, Effect.REMIND, Mender.OFFICE, false);
    }

    static RuleRef rule(String id, String clause) {
        return new RuleRef("attendance." + id, Text.chinese(id), new Clause(clause));
    }

    private void add(
            boolean holds,
            String id,
            String clause,
            AttendanceField field,
            Effect effect,
            Mender mender,
            boolean missing) {
        if (holds) {
            all.add(new Finding(
                    rule(id, clause),
                    effect,
                    Optional.of(field.code()),
                    Text.chinese(id),
                    mender,
                    missing,
                    Optional.empty()));
        }
    }
}
