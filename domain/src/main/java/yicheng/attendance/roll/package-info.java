/** The roll of one meeting: who came when, the report to the host, who is absent without leave, and the circular. */
package yicheng.attendance.roll;
