/**
 * Requests as they come in: bodies walked once and strictly, query parameters, times. Whatever is wrong is collected
 * with its place, value and way out, and refused at once; nothing here asks the office anything.
 */
package yicheng.web.api.reading;
