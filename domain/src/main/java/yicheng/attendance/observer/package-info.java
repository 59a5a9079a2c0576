/** Observers: proposed by a department, looked at by the office, decided by the leader, called in for their topic (4.5). */
package yicheng.attendance.observer;
