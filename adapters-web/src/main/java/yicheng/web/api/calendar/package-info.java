/** Holiday years over HTTP: read, tried to see what would move, and entered. */
package yicheng.web.api.calendar;
