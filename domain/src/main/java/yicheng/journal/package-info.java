/**
 * What happened, in order and for good: every act with who, when, on what and by which edition, chained by hash so that a
 * change afterwards shows; and the unit of work in which an act and its entry are kept together or not at all.
 */
package yicheng.journal;
