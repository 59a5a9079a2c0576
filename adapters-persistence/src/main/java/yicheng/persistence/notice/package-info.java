/** The notices in people's inboxes. */
package yicheng.persistence.notice;
