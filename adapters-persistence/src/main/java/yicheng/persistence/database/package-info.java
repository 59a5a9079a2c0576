/**
 * The database of one installation, SQLite or PostgreSQL, behind the domain's ports: journal, units of work, organisation.
 * Everything is written by one thread that commits many units at once; readers have connections of their own. The tables
 * are in the migrations beside this package.
 */
package yicheng.persistence.database;
