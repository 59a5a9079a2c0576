/**
 * What an installation keeps, behind the domain's ports. Today that is the holiday calendar, read from the
 * administrators' folder of tables; it knows nothing of rules, pages or the command line.
 */
package yicheng.persistence;
