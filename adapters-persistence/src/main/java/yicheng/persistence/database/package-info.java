/**
 * The database of one installation, SQLite or PostgreSQL: opened, brought up to date by the migrations beside this package,
 * and handed out as the domain's ports. In what the two differ is {@code Dialect}.
 */
package yicheng.persistence.database;
