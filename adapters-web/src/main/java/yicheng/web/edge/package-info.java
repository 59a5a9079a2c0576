/**
 * What every answer over HTTP has in common, be it JSON or a page: the language, refusals as RFC 9457 problems, errors
 * with a number to quote, security headers. Nothing here knows a route.
 */
package yicheng.web.edge;
