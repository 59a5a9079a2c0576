/**
 * What the clock does about lists: it reminds those who are to compile, sign and decide, and closes what nobody decided before
 * the meeting began. Silence never approves.
 */
package yicheng.agenda.clock;
