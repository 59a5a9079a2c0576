/**
 * What an installation keeps, behind the domain's ports: here the holiday calendar, read from the administrators' folder of
 * tables; in {@code database} all that people do. It knows nothing of rules, pages or the command line.
 */
package yicheng.persistence;
