/**
 * The list of topics proposed for a meeting over HTTP: what it would hold, compiled, signed, decided item by item, also as
 * it was signed on paper. What an act does is decided in the domain; here it is read and written.
 */
package yicheng.web.api.agenda.list;
