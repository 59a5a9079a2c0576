/** The journal as a table that only grows. */
package yicheng.persistence.journal;
