/**
 * Ad hoc meetings on pages: the form by which a leader proposes one or the office drafts it, what stands on the meeting's own
 * page, and the notice to print.
 */
package yicheng.web.pages.meetings.adhoc;
