/**
 * What is to become of a meeting: the form in which the office proposes it, every date it would move, and what waits for the
 * principal leader.
 */
package yicheng.web.pages.meetings.change;
