/**
 * Units of work on a database: one thread writes and commits many units at once, readers have connections of their own, and
 * {@link yicheng.persistence.unit.Handles} says on which connection a statement runs. What the tables are is not known here.
 */
package yicheng.persistence.unit;
