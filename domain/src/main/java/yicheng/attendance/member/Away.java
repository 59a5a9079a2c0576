package yicheng.attendance.member;

import java.util.Optional;
import yicheng.attendance.leave.Leave;

/**
 * A member who does not come.
 *
 * @param instead who comes in his place; empty while nobody was found fit to
 */
public record Away(Attendee member, Leave leave, Optional<Attendee> instead) {}
