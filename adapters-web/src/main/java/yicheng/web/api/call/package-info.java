/**
 * What every call of the API has in common: an address with its methods, who calls, which version he saw, the key of a
 * repeated request, and how the answer of a use case becomes HTTP. Nothing here knows a route.
 */
package yicheng.web.api.call;
