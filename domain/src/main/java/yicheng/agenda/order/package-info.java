/**
 * Changing an agenda after the list was decided: another order, a topic held over, topics carried over for want of time. The
 * office proposes, the principal leader decides, and each change makes a new version.
 */
package yicheng.agenda.order;
