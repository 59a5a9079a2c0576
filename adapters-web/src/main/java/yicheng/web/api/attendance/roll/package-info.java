/** The roll of a meeting over the API: who came when, the report to the host, absences, and the circular on them. */
package yicheng.web.api.attendance.roll;
