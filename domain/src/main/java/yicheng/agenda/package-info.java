/**
 * The agenda 议程: topics put in order by the rule book's chapter "priority", every position explained together with
 * the smallest change that would alter it, and fitted to the meeting's time.
 */
package yicheng.agenda;
