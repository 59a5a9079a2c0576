/** Observers over the API: proposed for a topic, checked, decided, notified, and called in and out. */
package yicheng.web.api.attendance.observer;
