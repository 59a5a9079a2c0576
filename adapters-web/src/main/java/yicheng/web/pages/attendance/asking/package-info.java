/** Asking for leave: the form for oneself and the office's form for calls, with what the rules say meanwhile. */
package yicheng.web.pages.attendance.asking;
