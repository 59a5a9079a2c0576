/**
 * Notice of regular meetings (policy 4.1, 5 会议通知): by when it is due, what it says, who was called and has read it. The
 * office issues it; a later notice corrects it once the meeting is at another time or place. Ad hoc meetings have their own.
 */
package yicheng.preparation.notice;
