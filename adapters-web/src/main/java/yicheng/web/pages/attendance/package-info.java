/**
 * The pages about who takes part: the section 参会 of a meeting, the form to ask for leave, the office's form for calls, and
 * each request as a slip to read, to act on and to print.
 */
package yicheng.web.pages.attendance;
