/** One request for leave as a slip to read, to act on and to print. */
package yicheng.web.pages.attendance.slip;
