/**
 * Who takes part: the section 参会 of a meeting's page and somebody's own requests for leave. The forms are in {@code asking},
 * a request itself in {@code slip}.
 */
package yicheng.web.pages.attendance;
