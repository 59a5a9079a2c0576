/**
 * What the rule book's chapter "meetings" lays down: rhythm, time limits, modes, minutes, each with the rule that says
 * so, and whether together they settle all that planning needs. No date is computed here.
 */
package yicheng.meeting.terms;
