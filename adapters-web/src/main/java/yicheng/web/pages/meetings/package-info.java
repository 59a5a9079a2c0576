/**
 * The pages 会议: a year of meetings as a calendar and a list, with what somebody has to decide about them, and one meeting
 * with its time limits, topics, lists and agenda. What becomes of a meeting is proposed and decided in {@code change}.
 */
package yicheng.web.pages.meetings;
