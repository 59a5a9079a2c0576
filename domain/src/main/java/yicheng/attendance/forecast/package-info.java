/** What a meeting will be able to decide, by who is expected to come. */
package yicheng.attendance.forecast;
