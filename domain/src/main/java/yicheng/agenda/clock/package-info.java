/**
 * What the clock does before a meeting: it reminds those who are to compile, to sign and to decide its list, each once. What it
 * closes is in {@code agenda.list}, what follows a changed meeting in {@code agenda.order}.
 */
package yicheng.agenda.clock;
