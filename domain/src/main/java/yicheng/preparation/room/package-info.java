/** Which room a meeting has: the unit's first one unless the office chose another that is free at that time. */
package yicheng.preparation.room;
