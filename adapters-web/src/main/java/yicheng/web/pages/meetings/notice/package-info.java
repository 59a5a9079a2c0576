/** The notice of a regular meeting (会议通知): laid out, issued, printed, with who has read it. */
package yicheng.web.pages.meetings.notice;
