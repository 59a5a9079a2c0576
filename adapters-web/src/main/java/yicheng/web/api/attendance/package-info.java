/**
 * Who takes part in a meeting over the API: the roster, requests for leave with every act on them, and what can be decided
 * with those who come.
 */
package yicheng.web.api.attendance;
