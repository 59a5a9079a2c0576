/** Getting in over HTTP: the set-up of an office, sessions, one's own password and tokens, and everybody's accounts. */
package yicheng.web.api.access;
