/** Ad hoc meetings over HTTP: drafted, proposed, notified, cancelled and back-filled; each act by the one whose right it is. */
package yicheng.web.api.meeting.adhoc;
