/** What people are told: short notices in their inbox, each opening the right place. They inform; nothing is decided by them. */
package yicheng.notice;
