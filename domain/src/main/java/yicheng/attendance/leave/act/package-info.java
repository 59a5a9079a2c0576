/** Asking for leave, deciding it, and everything that follows until the written statement is in. */
package yicheng.attendance.leave.act;
