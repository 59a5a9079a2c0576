/**
 * The agenda of a meeting (议程, 3.2.rank.*) as it is kept: the approved topics in order, each place explained. It never
 * changes; whatever changes later makes a new version beside it, with who did it and why.
 */
package yicheng.agenda.version;
