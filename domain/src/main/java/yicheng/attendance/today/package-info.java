/** What leave and proxies wait for, and for whom. */
package yicheng.attendance.today;
