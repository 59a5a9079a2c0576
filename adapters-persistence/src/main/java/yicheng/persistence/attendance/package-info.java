/** Requests for leave as they are kept. */
package yicheng.persistence.attendance;
