/**
 * How people get in: the set-up of a new office, signing in and out, one's own password and tokens, and the accounts the
 * system administrator keeps. Passwords and secrets are shown once at most and never come back into a form.
 */
package yicheng.web.pages.access;
